import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LABORATORY, PRODUCT } from '../../../floors.mjs';
import { withFloorsTables } from '../../../src/cli/commands/floors-table.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';

const HOUSE = ['src', 'workers', 'models', 'bench', 'tests'];
const FOLDERS = [...PRODUCT, ...LABORATORY].flat().map(({ folder }) => folder.replace(/\/\*$/, ''));

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(PROJECT_FOLDER, folder), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) =>
    relative(PROJECT_FOLDER, join(parentPath, name)).split(sep).join('/'),
  );
}

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
    const files = HOUSE.flatMap(filesIn);
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((path) => !FOLDERS.some((folder) => isIn(folder, path)))).toEqual([]);
  });

  it('is the table that the README shows: else run `npx tsx src/cli/commands/write-floors-table.ts`', () => {
    const readme = readFileSync(join(PROJECT_FOLDER, 'README.md'), 'utf8');
    expect(withFloorsTables(readme)).toBe(readme);
  });
});
