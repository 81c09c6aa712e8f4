import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import sirv from 'sirv';
import { contentTypeOf } from '../../src/cli/site/content-type.ts';
import { refuse, serveLocally, type LocalServer, type Route } from '../../src/cli/site/local-server.ts';
import { sendFile } from '../../src/cli/site/send-file.ts';

/** Serves folders and files of this machine uncompressed and uncached, and counts what it served. */
export class PeerServer {
  #servedBytes = 0;
  readonly #server: LocalServer;

  private constructor(server: LocalServer) {
    this.#server = server;
  }

  /** @param places what lies where: a file, or a folder where the path ends with a slash; the first that fits counts */
  static async start(places: ReadonlyMap<string, string>): Promise<PeerServer> {
    const folders: (readonly [path: string, answer: Route])[] = [];
    const local = await serveLocally((request, response) => {
      const [path, answer] = folders.find(([path]) => request.url?.startsWith(path)) ?? [];
      if (path === undefined || answer === undefined) {
        refuse(response, 404, 'Not here.');
        return;
      }
      request.url = request.url?.slice(path.length - 1);
      return answer(request, response);
    });
    const server = new PeerServer(local);
    for (const [path, place] of places) {
      if (path.endsWith('/')) folders.push([path, server.#folder(place)]);
      else local.route(path, (_, response) => server.#file(place, response));
    }
    return server;
  }

  get origin(): string {
    return this.#server.origin;
  }

  /** Since the start. */
  get servedBytes(): number {
    return this.#servedBytes;
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  #folder(place: string): Route {
    return sirv(place, {
      dev: true,
      setHeaders: (response, path, { size }) => this.#note(response, path, size),
    });
  }

  async #file(place: string, response: ServerResponse): Promise<void> {
    const { size } = await stat(place);
    this.#note(response, place, size);
    response.setHeader('Content-Length', size);
    sendFile(response, place);
  }

  #note(response: ServerResponse, path: string, size: number): void {
    this.#servedBytes += size;
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', contentTypeOf(path));
  }
}
