import { randomUUID } from 'node:crypto';
import { chmod, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Complaint, EXIT } from '../terminal/complaint.ts';
import { isStandardOutput, writeStandardOutput } from './standard-output.ts';
import { codeOf, unlessAbsent } from './system-error.ts';

const CANNOT_WRITE: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that place is read-only',
  ENOSPC: 'no space is left there',
  EDQUOT: 'no space is left there',
  EFBIG: 'it would be too large there',
  ELOOP: 'it is a link that leads nowhere',
  ENAMETOOLONG: 'its name is too long',
};

/** One sentence for a file that cannot be written. */
export function writeComplaint(path: string, reason: unknown): Complaint {
  const why = CANNOT_WRITE[codeOf(reason)] ?? (codeOf(reason) || 'the system does not say why');
  return new Complaint(`${path} cannot be written: ${why}.`, EXIT.failed, { cause: reason });
}

/** A name for a file on its way, in the same folder: only there can it take its place in one step. */
export function partialBeside(path: string): string {
  return join(dirname(path), `.sotto-${randomUUID()}.partial`);
}

/**
 * Writes a file whole or not at all: beside its place first. A link stays one, and the file that it leads to is
 * replaced. What is no file (a pipe, a terminal, a device) takes its bytes as they come.
 * @throws Complaint, one sentence; what stood there before is untouched then.
 */
export async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  try {
    const present = await unlessAbsent(stat(path, { bigint: true }));
    if (present !== null && isStandardOutput(present)) await writeStandardOutput(contents);
    else if (present === null || present.isFile())
      await replace(await placeOf(path), contents, present?.mode);
    else await writeInto(path, contents);
  } catch (reason) {
    throw writeComplaint(path, reason);
  }
}

/** Where a path leads, through links that may lead to what is not there yet. */
async function placeOf(path: string): Promise<string> {
  const present = await unlessAbsent(realpath(path));
  if (present !== null) return present;
  const folder = await realpath(dirname(path));
  // Of all that is not there, only a link has a target.
  const target = await readlink(path).catch(() => null);
  return target === null ? path : placeOf(resolve(folder, target));
}

async function replace(place: string, contents: string | Uint8Array, mode?: bigint): Promise<void> {
  const partial = partialBeside(place);
  try {
    await writeFile(partial, contents, { flag: 'wx', flush: true });
    if (mode !== undefined) await chmod(partial, Number(mode & 0o777n));
    await rename(partial, place);
  } catch (reason) {
    await rm(partial, { force: true });
    throw reason;
  }
}

async function writeInto(path: string, contents: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, contents);
  } catch (reason) {
    // Who closes a pipe has read enough.
    if (codeOf(reason) !== 'EPIPE') throw reason;
  }
}
