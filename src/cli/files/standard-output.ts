import { fstatSync, type BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';

const DESCRIPTOR = 1;

/** What standard output leads to; null where it is closed. */
export function standardOutput(): BigIntStats | null {
  try {
    return fstatSync(DESCRIPTOR, { bigint: true });
  } catch {
    return null;
  }
}

/** Whether this is what standard output leads to: `/dev/stdout`, or the file that a shell sends it to. */
export function isStandardOutput({ dev, ino }: BigIntStats): boolean {
  const output = standardOutput();
  return output?.dev === dev && output.ino === ino;
}

/** Whether a path names what standard output leads to. */
export async function leadsToStandardOutput(path: string): Promise<boolean> {
  return stat(path, { bigint: true }).then(isStandardOutput, () => false);
}

/** Written after what was written before. What goes wrong is told at the end of the command. */
export function writeStandardOutput(contents: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => process.stdout.write(contents, () => resolve()));
}
