import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReadable } from '../files/check-readable.ts';
import { Complaint, usageComplaint } from '../terminal/complaint.ts';
import { gapsOf, numberedImages } from './numbered-images.ts';

/** A clip as it lies on the disk: one file, or a folder of pictures with the time of each in ms from the first. */
export type AnalyzeInput =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'images'; readonly paths: readonly string[]; readonly timesMs: readonly number[] };

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

/** Numbers give the times, so that a missing picture is a pause and not a cut. */
async function imagesIn(folder: string, fps: number): Promise<AnalyzeInput> {
  const images = numberedImages(await readdir(folder));
  const first = images[0];
  if (first === undefined)
    throw new Complaint(`The folder ${folder} holds no numbered picture, such as 001.jpg.`);
  gapsOf(images, folder);
  return {
    kind: 'images',
    paths: images.map(({ file }) => join(folder, file)),
    timesMs: images.map(({ number }) => ((number - first.number) * 1000) / fps),
  };
}

/**
 * What is to be analysed, found out before the browser starts.
 * @param fps pictures a second of a folder
 * @throws Complaint, one sentence.
 */
export async function analyzeInput(path: string, fps: number | undefined): Promise<AnalyzeInput> {
  if (!(await isFolder(path))) {
    if (fps !== undefined) throw usageComplaint('--fps is for a folder of pictures: a video knows its own.');
    await checkReadable(path, 'clip');
    // For the browser, which has a standard input of its own, /dev/stdin would be another file.
    return { kind: 'file', path: await realpath(path) };
  }
  if (fps === undefined)
    throw new Complaint(
      `The clip ${path} is a folder: give one file, or with --fps a folder of numbered pictures.`,
    );
  return imagesIn(path, fps);
}
