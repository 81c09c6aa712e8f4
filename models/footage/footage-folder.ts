import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Writes a folder anew. */
export async function writeFootage(
  folder: string,
  clips: readonly FootageClip[],
  responses: readonly Response[],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const clip of clips) await writeFile(join(folder, clip.name + ENDING), encodeClip(clip));
  await writeFile(join(folder, RESPONSES), responsesText(responses));
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
