import { basename, join } from 'node:path';
import { createServer } from 'vite';
import { CACHE_FOLDER, PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a page with the sources as they are, on a free port.
 * @param root folder of its `index.html`
 * @param dependencies packages that it imports
 * @param headers of every response
 */
export async function servePage(
  root: string,
  dependencies: string[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server = await createServer({
    configFile: false,
    root,
    cacheDir: join(CACHE_FOLDER, `vite-${basename(root)}`),
    logLevel: 'error',
    server: {
      host: 'localhost',
      port: 0,
      hmr: false,
      watch: null,
      fs: { allow: [PROJECT_FOLDER] },
      headers,
    },
    optimizeDeps: { include: dependencies },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The test server has no address.');
  return { url, close: () => server.close() };
}
