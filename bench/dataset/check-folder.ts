import { readdir, stat } from 'node:fs/promises';
import { Complaint } from '../../src/cli/terminal/complaint.ts';

/**
 * Makes sure that a folder is there and may be read.
 * @throws Complaint, one sentence.
 */
export async function checkFolder(path: string): Promise<void> {
  const status = await stat(path).catch(() => null);
  if (status === null) throw new Complaint(`The folder ${path} does not exist.`);
  if (!status.isDirectory()) throw new Complaint(`${path} is not a folder.`);
  await readdir(path).catch((cause: unknown) => {
    throw new Complaint(`The folder ${path} cannot be read.`, undefined, { cause });
  });
}
