import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { object, parse, string } from 'valibot';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import type { SubjectReport } from './peer-report.ts';

const MANIFEST = object({ name: string(), version: string(), license: string() });

/** What a package says of itself; of this project where the name is null. */
export async function packageFacts(
  name: string | null,
): Promise<Pick<SubjectReport, 'name' | 'version' | 'licence'>> {
  const folder = name === null ? PROJECT_FOLDER : join(PROJECT_FOLDER, 'node_modules', name);
  const manifest = parse(MANIFEST, JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  return { name: manifest.name, version: manifest.version, licence: manifest.license };
}
