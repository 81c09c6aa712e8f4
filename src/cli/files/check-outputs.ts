import type { BigIntStats } from 'node:fs';
import { access, constants, open, realpath, rm, stat } from 'node:fs/promises';
import { usageComplaint } from '../terminal/complaint.ts';
import { standardOutput } from './standard-output.ts';
import { unlessAbsent } from './system-error.ts';
import { partialBeside, writeComplaint } from './write-whole.ts';

/** Means standard output where the path of an output is asked for. */
export const STDOUT = '-';

/** A file under the name by which a sentence calls it: "the clip", "--json". */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

/** A file as the system tells it from others: by whatever path, link or spelling. */
interface KnownFile {
  readonly name: string;
  readonly status: BigIntStats;
}

const WRITTEN_ON_SCREEN = 'Standard output';

/**
 * Makes sure, before work is done for them, that outputs can be written and that each is a file of its own: neither an
 * input nor another output. Leaves no trace.
 * @throws Complaint, one sentence.
 */
export async function checkOutputs(
  outputs: readonly NamedFile[],
  inputs: readonly NamedFile[],
): Promise<void> {
  const known = await Promise.all(inputs.map(knownFile));
  const output = standardOutput();
  // Several may share a pipe or a terminal with what is shown there, but no file with it.
  const isShown = outputs.every(({ path }) => path !== STDOUT);
  if (output !== null && isShown && output.isFile()) {
    refuseTwin({ name: WRITTEN_ON_SCREEN, status: output }, known);
    known.push({ name: WRITTEN_ON_SCREEN, status: output });
  }
  const made: string[] = [];
  try {
    for (const { name, path } of outputs) {
      const status = path === STDOUT ? output : await tried(path, made);
      if (status === null) continue;
      refuseTwin({ name, status }, known);
      known.push({ name, status });
    }
  } finally {
    // Only when all are told from each other: two that are not there yet may be one.
    for (const path of made) await rm(path, { force: true });
  }
}

/**
 * @throws Complaint for an output that cannot be written.
 * @public
 */
export function checkWritable(path: string): Promise<void> {
  return checkOutputs([{ name: path, path }], []);
}

async function knownFile({ name, path }: NamedFile): Promise<KnownFile> {
  return { name, status: await stat(path, { bigint: true }) };
}

function refuseTwin({ name, status }: KnownFile, known: readonly KnownFile[]): void {
  // What goes to a device, such as /dev/null, overwrites nothing.
  if (status.isCharacterDevice()) return;
  const twin = known.find((other) => other.status.dev === status.dev && other.status.ino === status.ino);
  if (twin !== undefined) {
    throw usageComplaint(`${name} and ${twin.name} are the same file: give each output a file of its own.`);
  }
}

/**
 * What an output is, once it has been tried.
 * @param made takes the path of a file that was made for it.
 */
async function tried(path: string, made: string[]): Promise<BigIntStats> {
  try {
    const present = await unlessAbsent(stat(path, { bigint: true }));
    if (present !== null && !present.isFile() && !present.isDirectory()) {
      // To open and close a pipe would end it for whoever reads it.
      await access(path, constants.W_OK);
      return present;
    }
    // Only trying tells: permission bits say nothing to a root user or on a read-only disk.
    await (await open(path, 'a')).close();
    const place = await realpath(path);
    if (present === null) made.push(place);
    await tryFolderOf(place);
    return await stat(place, { bigint: true });
  } catch (reason) {
    throw writeComplaint(path, reason);
  }
}

async function tryFolderOf(place: string): Promise<void> {
  const partial = partialBeside(place);
  await (await open(partial, 'wx')).close();
  await rm(partial);
}
