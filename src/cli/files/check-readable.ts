import { open, stat } from 'node:fs/promises';
import { Complaint } from '../terminal/complaint.ts';
import { codeOf } from './system-error.ts';

const CANNOT_READ: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
  ELOOP: 'is a link that leads nowhere',
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
    if (!status.isFile())
      throw new Complaint(`The ${what} ${path} is a pipe or a device: give the path of a file.`);
    if (status.size === 0) throw new Complaint(`The ${what} ${path} is empty.`);
    await (await open(path, 'r')).close();
  } catch (reason) {
    if (reason instanceof Complaint) throw reason;
    throw new Complaint(`The ${what} ${path} ${CANNOT_READ[codeOf(reason)] ?? 'cannot be read'}.`);
  }
}
