import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { createServer, type Connect, type ViteDevServer } from 'vite';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

type Handler = Connect.SimpleHandleFunction;

/** Serves a page of the laboratory from its sources on this machine, and takes bytes to and from it. */
export class PageServer {
  readonly #routes = new Map<string, Handler>();

  readonly #vite: ViteDevServer;

  private constructor(
    vite: ViteDevServer,
    readonly origin: string,
  ) {
    this.#vite = vite;
  }

  /** @param root the folder that holds the page */
  static async start(root: string): Promise<PageServer> {
    const vite = await createServer({
      configFile: false,
      root,
      logLevel: 'error',
      // Nothing is bundled beforehand, so that runs side by side share no cache.
      optimizeDeps: { noDiscovery: true },
      server: { host: 'localhost', port: 0, hmr: false, watch: null, fs: { allow: [PROJECT_FOLDER] } },
    });
    await vite.listen();
    const origin = vite.resolvedUrls?.local[0];
    if (origin === undefined) throw new Error('The page has no address.');
    const server = new PageServer(vite, origin.replace(/\/$/, ''));
    vite.middlewares.stack.unshift({ route: '', handle: server.#answer });
    return server;
  }

  readonly #answer: Connect.NextHandleFunction = (request, response, next) => {
    const handler = this.#routes.get(request.url ?? '');
    if (handler) handler(request, response);
    else next();
  };

  #route(handler: Handler): string {
    const path = `/${randomUUID()}`;
    this.#routes.set(path, handler);
    return this.origin + path;
  }

  /** An address that gives a file's bytes. */
  offer(path: string): string {
    return this.#route((_, response) => {
      createReadStream(path)
        .on('error', () => response.destroy())
        .pipe(response);
    });
  }

  /** An address that takes one POST, and the body that arrives there. */
  receive(): { readonly url: string; readonly body: Promise<Buffer> } {
    let url = '';
    const body = new Promise<Buffer>((resolve, reject) => {
      url = this.#route((request, response) => {
        buffer(request)
          .then(resolve, reject)
          .finally(() => response.writeHead(204).end());
      });
    });
    return { url, body };
  }

  close(): Promise<void> {
    return this.#vite.close();
  }
}
