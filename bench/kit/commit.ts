import { execFileSync } from 'node:child_process';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

/** The short hash of what is checked out. */
export function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: PROJECT_FOLDER,
    encoding: 'utf8',
  }).trim();
}
