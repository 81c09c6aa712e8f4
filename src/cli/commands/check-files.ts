import { open, rm, stat } from 'node:fs/promises';
import { Complaint } from '../terminal/complaint.ts';

function codeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : '';
}

const CANNOT_READ: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
  ELOOP: 'is a link that leads nowhere',
};

const CANNOT_WRITE: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that place is read-only',
  ENOSPC: 'no space is left there',
};

/**
 * Makes sure that an input is a file with something in it that may be read.
 * @param what what the file is to be, for the sentence: "clip" or "landmark model".
 * @throws Complaint, one sentence.
 */
export async function checkReadable(path: string, what: string): Promise<void> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw new Complaint(`The ${what} ${path} is a folder: give one file.`);
    if (!status.isFile()) throw new Complaint(`The ${what} ${path} is not a file.`);
    if (status.size === 0) throw new Complaint(`The ${what} ${path} is empty.`);
    await (await open(path, 'r')).close();
  } catch (reason) {
    if (reason instanceof Complaint) throw reason;
    throw new Complaint(`The ${what} ${path} ${CANNOT_READ[codeOf(reason)] ?? 'cannot be read'}.`);
  }
}

/**
 * Makes sure that an output can be written, before work is done for it. Leaves no trace.
 * @throws Complaint, one sentence.
 */
export async function checkWritable(path: string): Promise<void> {
  const existed = await stat(path).then(
    () => true,
    () => false,
  );
  try {
    // Only trying tells: permission bits say nothing to a root user or on a read-only disk.
    await (await open(path, 'a')).close();
    if (!existed) await rm(path);
  } catch (reason) {
    throw new Complaint(`${path} cannot be written: ${CANNOT_WRITE[codeOf(reason)] ?? codeOf(reason)}.`);
  }
}
