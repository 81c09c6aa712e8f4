import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { LABORATORY, PRODUCT } from '../../../floors.mjs';
import { CACHE_FOLDER, PROJECT_FOLDER } from '../terminal/project-folder.ts';

/** What code of a realm finds around it: the language alone, or also what a page, a worker and Node have in common. */
const SURROUNDINGS = {
  pure: { lib: ['ES2023'], types: [] },
  // Node's types, because the browser's come only whole: timers, abort signals and the console are alike in both.
  headless: { lib: ['ES2023'], types: ['node'] },
} as const;

/**
 * Writes a configuration for the type check of each realm that has less around it than its neighbours, from the list
 * of floors.
 * @returns their paths, from the checkout's root
 */
export async function writeRealms(): Promise<readonly string[]> {
  const folder = join(CACHE_FOLDER, 'realms');
  await mkdir(folder, { recursive: true });
  const rooms = [...PRODUCT, ...LABORATORY].flat();
  return Promise.all(
    Object.entries(SURROUNDINGS).map(async ([realm, surroundings]) => {
      const path = join(folder, `tsconfig.${realm}.json`);
      const config = {
        extends: relative(folder, join(PROJECT_FOLDER, 'tsconfig.json')),
        compilerOptions: surroundings,
        include: rooms
          .filter((room) => room.realm === realm)
          .map((room) => relative(folder, join(PROJECT_FOLDER, room.folder))),
        exclude: [],
      };
      await writeFile(path, JSON.stringify(config, null, 2));
      return relative(PROJECT_FOLDER, path);
    }),
  );
}
