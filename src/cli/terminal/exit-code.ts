import type { ChildProcess } from 'node:child_process';

/**
 * How a program ends: its exit code, or null where a signal ended it. All that it wrote has been read by then.
 * @throws the error of a program that cannot be started
 */
export function exitCodeOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
