import { join } from 'node:path';
import { build } from 'vite';
import { CACHE_FOLDER } from '../../src/cli/terminal/project-folder.ts';

/** Builds the pages of the comparison as the project's own site is built; returns their folder. */
export async function buildPeerSite(): Promise<string> {
  const outDir = join(CACHE_FOLDER, 'peers');
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    assetsInclude: ['**/*.task'],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: ['page.html', 'subject.html'].map((name) => join(import.meta.dirname, name)),
      },
    },
  });
  return outDir;
}
