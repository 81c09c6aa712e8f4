import { join } from 'node:path';
import { createServer } from 'vite';
import { ensureLandmarker } from '../../../models/landmarker/ensure.ts';
import { CACHE_FOLDER, PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the page beside this file with the sources as they are, on a free port. */
export async function servePage(): Promise<Served> {
  await ensureLandmarker();
  const server = await createServer({
    root: PROJECT_FOLDER,
    configFile: join(PROJECT_FOLDER, 'vite.config.ts'),
    cacheDir: join(CACHE_FOLDER, 'vite-worker-tests'),
    logLevel: 'error',
    server: { host: 'localhost', port: 0, strictPort: false, hmr: false, watch: null },
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0];
  if (origin === undefined) throw new Error('The test server has no address.');
  return { url: new URL('tests/browser/worker/page.html', origin).href, close: () => server.close() };
}
