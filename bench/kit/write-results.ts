import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

const RESULTS = join(PROJECT_FOLDER, 'bench/results');

/**
 * Writes bench/results/NAME-DATE with each of the given endings.
 * @param date ISO 8601
 */
export async function writeResults(
  name: string,
  date: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  const path = join(RESULTS, `${name}-${date.slice(0, 10)}`);
  for (const [ending, text] of Object.entries(texts)) await writeFile(`${path}.${ending}`, text);
}
