import { resolve } from 'node:path';
import { PROJECT_FOLDER } from '../terminal/project-folder.ts';

/** npm goes to the project's folder before it runs a command, and says here where it was called. */
const CALLED_IN = 'INIT_CWD';

/** The whole path of one that a person gave, from the folder in which they are. */
export function givenPath(
  path: string,
  { env = process.env, folder = process.cwd() }: { env?: NodeJS.ProcessEnv; folder?: string } = {},
): string {
  // Elsewhere npm has gone nowhere, and the name is left from some command before.
  const calledIn = folder === PROJECT_FOLDER ? env[CALLED_IN] : undefined;
  return resolve(calledIn ?? folder, path);
}
