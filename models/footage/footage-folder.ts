import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from '../../src/cli/files/system-error.ts';
import { partialBeside, writeWhole } from '../../src/cli/files/write-whole.ts';
import { usageComplaint } from '../../src/cli/terminal/complaint.ts';
import { decodeClip, encodeClip } from './clip-file.ts';
import type { FootageClip } from './footage-clip.ts';
import { readResponsesText, responsesText, type Response } from './response.ts';

/** Where the footage lies in the repository, as numbers. */
export const FOOTAGE_FOLDER = join(import.meta.dirname, 'numbers');
const RESPONSES = 'responses.json';
const ENDING = '.clip';
const HASH_LENGTH = 12;

/** Film of many people as the pipeline measures it, and what movements planted there did to the measurements. */
export interface Footage {
  readonly clips: readonly FootageClip[];
  readonly responses: readonly Response[];
  /** Names these very numbers. */
  readonly version: string;
}

/**
 * Makes sure that a folder may be written anew: all that is in it goes.
 * @throws Complaint where it holds anything but footage.
 */
export async function checkFootageFolder(folder: string): Promise<void> {
  const names = (await unlessAbsent(readdir(folder))) ?? [];
  const other = names.find((name) => name !== RESPONSES && !name.endsWith(ENDING));
  if (other !== undefined)
    throw usageComplaint(`${folder} would be written anew, and holds ${other}: give a folder of its own.`);
}

/**
 * Writes a folder anew, whole or not at all.
 * @throws as `checkFootageFolder`
 */
export async function writeFootage(
  folder: string,
  clips: readonly FootageClip[],
  responses: readonly Response[],
): Promise<void> {
  await checkFootageFolder(folder);
  const partial = partialBeside(folder);
  await mkdir(partial, { recursive: true });
  try {
    for (const clip of clips) await writeWhole(join(partial, clip.name + ENDING), encodeClip(clip));
    await writeWhole(join(partial, RESPONSES), responsesText(responses));
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  } catch (reason) {
    await rm(partial, { recursive: true, force: true });
    throw reason;
  }
}

export async function readFootage(folder: string = FOOTAGE_FOLDER): Promise<Footage> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const text = await readFile(join(folder, RESPONSES), 'utf8');
  const hash = createHash('sha256').update(text);
  for (const bytes of files) hash.update(bytes);
  return {
    clips: files.map(decodeClip),
    responses: readResponsesText(text),
    version: hash.digest('hex').slice(0, HASH_LENGTH),
  };
}
