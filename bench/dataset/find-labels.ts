import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Complaint } from '../../src/cli/terminal/complaint.ts';
import { foldersBelow } from './find-videos.ts';
import type { PublishedSet } from './published-set.ts';

/** Label files lie beside the videos' folder, or in a folder of their own. */
const MOST_LEVELS = 2;
/** A companion that holds a further sheet of a .csv, and what Excel leaves behind while a file is open. */
const NO_LABEL_FILE = /-[2-9]\.csv$|^~\$/i;
const OLD_EXCEL = /\.xls$/i;

/**
 * The label file of a set.
 * @throws Complaint when there is none, or more than one.
 */
export async function findLabels(set: PublishedSet, dir: string): Promise<string> {
  const folders = await foldersBelow(dir, MOST_LEVELS);
  const files = await Promise.all(
    folders.map(async (path) => (await readdir(join(dir, ...path))).map((file) => join(dir, ...path, file))),
  );
  const fitting = files.flat().filter((path) => {
    const name = basename(path);
    return set.labelFile.test(name) && !NO_LABEL_FILE.test(name);
  });
  // An old Excel file that has been saved anew is still there.
  const readable = fitting.filter((path) => !OLD_EXCEL.test(path));
  const candidates = readable.length > 0 ? readable : fitting;
  const found = candidates.at(0);
  if (found === undefined)
    throw new Complaint(`${dir} holds no label file of ${set.title}: expected was ${set.layout}.`);
  if (candidates.length > 1)
    throw new Complaint(`${dir} holds ${candidates.length} label files: name one of them with --labels.`);
  return found;
}
