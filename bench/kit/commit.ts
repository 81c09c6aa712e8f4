import { execFileSync } from 'node:child_process';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

/** The short hash of what is checked out; `-dirty` where something was changed since. */
export function commit(): string {
  return execFileSync('git', ['describe', '--always', '--dirty', '--exclude=*'], {
    cwd: PROJECT_FOLDER,
    encoding: 'utf8',
  }).trim();
}
