import { join } from 'node:path';
import { createServer } from 'vite';
import { CACHE_FOLDER, PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the page beside this file with the sources as they are, on a free port. */
export async function servePage(): Promise<Served> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: join(CACHE_FOLDER, 'vite-kept-sessions'),
    logLevel: 'error',
    server: { host: 'localhost', port: 0, hmr: false, watch: null, fs: { allow: [PROJECT_FOLDER] } },
    optimizeDeps: { include: ['idb', 'fast-check'] },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The test server has no address.');
  return { url, close: () => server.close() };
}
