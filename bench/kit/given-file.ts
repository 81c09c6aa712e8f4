import { existsSync } from 'node:fs';
import { givenPath } from '../../src/cli/files/given-path.ts';
import { usageComplaint } from '../../src/cli/terminal/complaint.ts';

/** A path that somebody gave to a command. */
export function givenFile(given: string): string {
  const path = givenPath(given);
  if (!existsSync(path)) throw usageComplaint(`There is no file ${given}.`);
  return path;
}
