import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentTypeOf } from '../../src/cli/site/content-types.ts';
import { siteFileFor } from '../../src/cli/site/site-path.ts';

const HOST = '127.0.0.1';

/** Serves folders and files of this machine uncompressed and uncached, and counts what it served. */
export class PeerServer {
  #servedBytes = 0;

  private constructor(
    private readonly server: Server,
    /** A path that ends with a slash is that of a folder. */
    private readonly places: ReadonlyMap<string, string>,
    readonly origin: string,
  ) {
    server.on('request', (request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  /** @param places what lies where: a file, or a folder where the path ends with a slash */
  static async start(places: ReadonlyMap<string, string>): Promise<PeerServer> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, HOST, resolve);
    });
    const { port } = server.address() as AddressInfo;
    return new PeerServer(server, places, `http://localhost:${port}`);
  }

  /** Since the start. */
  get servedBytes(): number {
    return this.#servedBytes;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  #fileFor(url: string): string | undefined {
    const exact = this.places.get(url);
    if (exact !== undefined) return exact;
    for (const [base, folder] of this.places) {
      if (base.endsWith('/') && url.startsWith(base)) return siteFileFor(folder, base, url);
    }
    return undefined;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = this.#fileFor(request.url ?? '/');
    const size =
      file === undefined
        ? null
        : await stat(file).then(
            (found) => found.size,
            () => null,
          );
    if (file === undefined || size === null) {
      response.writeHead(404).end();
      return;
    }
    this.#servedBytes += size;
    const headers = {
      'Content-Type': contentTypeOf(file),
      'Content-Length': size,
      'Cache-Control': 'no-store',
    };
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response.writeHead(200, headers));
  }
}
