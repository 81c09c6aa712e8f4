import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LABORATORY, PRODUCT } from '../../../floors.mjs';
import { withFloorsTables } from '../../../src/cli/commands/floors-table.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';

const HOUSE = ['src', 'workers', 'models', 'bench', 'tests'];
const FOLDERS = [...PRODUCT, ...LABORATORY].flat().map(({ folder }) => folder.replace(/\/\*$/, ''));

/** Of a folder that holds other rooms, only the files directly in it are its own. */
function isIn(folder: string, path: string): boolean {
  if (!path.startsWith(`${folder}/`)) return false;
  const isOuter = FOLDERS.some((other) => other.startsWith(`${folder}/`));
  return !isOuter || !path.slice(folder.length + 1).includes('/');
}

describe('the list of floors', () => {
  it('names folders that are there, each once', () => {
    expect(FOLDERS.filter((folder) => !existsSync(join(PROJECT_FOLDER, folder)))).toEqual([]);
    expect(new Set(FOLDERS).size).toBe(FOLDERS.length);
  });

  it('has a room for every file of the house', () => {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...HOUSE], {
      cwd: PROJECT_FOLDER,
      encoding: 'utf8',
    });
    const files = listed.split('\n').filter((path) => path !== '' && existsSync(join(PROJECT_FOLDER, path)));
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((path) => !FOLDERS.some((folder) => isIn(folder, path)))).toEqual([]);
  });

  it('is the table that the README shows: else run `npx tsx src/cli/commands/write-floors-table.ts`', () => {
    const readme = readFileSync(join(PROJECT_FOLDER, 'README.md'), 'utf8');
    expect(withFloorsTables(readme)).toBe(readme);
  });
});
