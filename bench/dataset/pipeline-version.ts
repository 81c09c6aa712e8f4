import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ensureLandmarker } from '../../models/landmarker/ensure.ts';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

/** Everything between a picture and a moment: a change there makes kept findings stale. */
const FOLDERS = [
  'src/contracts',
  'src/core',
  'src/measure',
  'src/spotting',
  'src/trace',
  'workers',
  'models/movement',
];
/** Says which landmark runtime and which back ends are used. */
const PACKAGES = 'package.json';
const HASH_LENGTH = 12;

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(PROJECT_FOLDER, folder), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.md'));
  return files.map(({ parentPath, name }) => join(parentPath, name));
}

async function dependencies(): Promise<string> {
  const file = await readFile(join(PROJECT_FOLDER, PACKAGES), 'utf8');
  return JSON.stringify((JSON.parse(file) as { readonly dependencies: object }).dependencies);
}

/** Names the version of the code and the models that find moments in pictures. */
export async function pipelineVersion(): Promise<string> {
  const landmarker = await ensureLandmarker();
  const paths = (await Promise.all(FOLDERS.map(filesIn))).flat().sort();
  const hash = createHash('sha256')
    .update(await dependencies())
    .update(landmarker.sha256);
  for (const path of paths) hash.update(relative(PROJECT_FOLDER, path)).update(await readFile(path));
  return hash.digest('hex').slice(0, HASH_LENGTH);
}
