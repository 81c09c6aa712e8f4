import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { Complaint } from '../../src/cli/terminal/complaint.ts';
import { numberedImages } from '../../src/cli/commands/numbered-images.ts';
import type { PublishedSet, VideoName } from './published-set.ts';
import type { ImageFolder, Video, VideoFile } from './videos.ts';

/** Deep enough for every published layout, and for a folder or two around it. */
const MOST_LEVELS = 7;
/** Kinds of container that the clip path reads. */
const CLIP = /\.(?:mp4|m4v|mov|mkv|webm)$/i;

/** All folders of the tree below one, the upper ones first. */
export async function foldersBelow(root: string, levels = MOST_LEVELS): Promise<string[][]> {
  let layer: string[][] = [[]];
  const all: string[][] = [[]];
  for (let level = 0; level < levels && layer.length > 0; level++) {
    const next = await Promise.all(
      layer.map(async (path) => {
        const entries = await readdir(join(root, ...path), { withFileTypes: true });
        const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
        return folders.map(({ name }) => [...path, name]).sort((a, b) => a.join().localeCompare(b.join()));
      }),
    );
    layer = next.flat();
    all.push(...layer);
  }
  return all;
}

interface VideoPlace extends VideoName {
  readonly order: string;
  readonly source: ImageFolder | VideoFile;
}

function filesOf(entries: readonly Dirent[]): string[] {
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function foundIn(set: PublishedSet, root: string, path: readonly string[]): Promise<VideoPlace[]> {
  const folder = join(root, ...path);
  const files = filesOf(await readdir(folder, { withFileTypes: true }));
  const images = numberedImages(files);
  const own = images.length > 0 ? set.videoAt(path) : null;
  const clips = files
    .filter((file) => CLIP.test(file))
    .flatMap((file) => {
      const place = [...path, parse(file).name];
      const name = set.videoAt(place);
      const source = { kind: 'file', path: join(folder, file) } as const;
      return name ? [{ ...name, order: place.join('/'), source }] : [];
    });
  return own
    ? [{ ...own, order: path.join('/'), source: { kind: 'images', folder, images } }, ...clips]
    : clips;
}

/** Gives a number to the videos whose own name is not printed: by subject, in order of their names. */
function withNames(found: readonly VideoPlace[]): Video[] {
  const counts = new Map<string, number>();
  return found.map(({ name, subject, key, source }) => {
    const count = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, count);
    return { name: name ?? `${subject}, video ${count}`, subject, key, source };
  });
}

function refuseDoubles(videos: readonly Video[]): void {
  const seen = new Set<string>();
  for (const { key, name } of videos) {
    if (seen.has(key))
      throw new Complaint(`There are two of video ${name}: name the right folder with --videos.`);
    seen.add(key);
  }
}

/** The folder that holds a set's videos: the best of its names, at any depth. */
async function videoFolder(set: PublishedSet, dir: string): Promise<string> {
  const folders = await foldersBelow(dir, 3);
  for (const wanted of set.videoFolders) {
    const path = folders.find((candidate) => candidate.at(-1)?.toLowerCase() === wanted.toLowerCase());
    if (path) return join(dir, ...path);
  }
  return dir;
}

/**
 * The videos of a set, in order of their names.
 * @param videos their folder, where it is not one of the usual.
 * @throws Complaint that says what was expected when there is none.
 */
export async function findVideos(set: PublishedSet, dir: string, videos?: string): Promise<Video[]> {
  const root = videos ?? (await videoFolder(set, dir));
  const folders = await foldersBelow(root);
  const found = (await Promise.all(folders.map((path) => foundIn(set, root, path)))).flat();
  if (found.length === 0)
    throw new Complaint(`${root} does not hold the videos of ${set.title}: expected was ${set.layout}.`);
  found.sort((a, b) => a.order.localeCompare(b.order, 'en', { numeric: true }));
  const named = withNames(found);
  refuseDoubles(named);
  return named;
}
