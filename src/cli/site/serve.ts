import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compress, encodingFor, type Encoding } from './compression.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { siteFileFor } from './site-path.ts';

/** The loopback address: a served site is for this machine only. */
const HOST = '127.0.0.1';

export interface ServeOptions {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Where the site lies; starts and ends with a slash. */
  readonly basePath?: string;
  /** Compressing costs more than it saves when the only reader is a browser on the same machine. */
  readonly compressed?: boolean;
}

export type Route = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A site on a local address, until closed. */
export interface SiteServer {
  /** Such as `http://localhost:5173`. */
  readonly origin: string;
  /** Answers an exact path by hand, before any file. */
  route(path: string, handler: Route): void;
  close(): Promise<void>;
}

/** Names with a content hash, as the bundler makes them. */
const HASHED_ASSET = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

function cachingOf(path: string): string {
  return HASHED_ASSET.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The files of a site, each compressed once. */
class SiteFiles {
  readonly #compressed = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly folder: string,
    private readonly basePath: string,
  ) {}

  pathOf(url: string): string | undefined {
    return siteFileFor(this.folder, this.basePath, url);
  }

  /** Where a path means a folder with a page in it, but lacks the slash: the address to go to, seen from that path. */
  async folderAt(url: string): Promise<string | undefined> {
    const path = url.split('?', 1)[0];
    if (path.endsWith('/')) return undefined;
    const page = this.pathOf(`${path}/`);
    const isThere = page !== undefined && (await stat(page).catch(() => undefined))?.isFile() === true;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return isThere ? `./${name}/${url.slice(path.length)}` : undefined;
  }

  async contents(path: string, encoding: Encoding | undefined): Promise<Buffer> {
    if (encoding === undefined) return readFile(path);
    const key = `${encoding} ${path}`;
    const known = this.#compressed.get(key);
    if (known) return known;
    const compressing = readFile(path).then((contents) => compress(contents, encoding));
    this.#compressed.set(key, compressing);
    compressing.catch(() => this.#compressed.delete(key));
    return compressing;
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

async function answerFile(
  files: SiteFiles,
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, 'Only GET and HEAD.');
    return;
  }
  const path = files.pathOf(request.url ?? '/');
  const contentType = contentTypeOf(path ?? '');
  const mayCompress = options.compressed === true && isCompressible(contentType);
  const encoding = mayCompress ? encodingFor(request.headers['accept-encoding']) : undefined;
  const contents =
    path === undefined ? undefined : await files.contents(path, encoding).catch(() => undefined);
  if (path === undefined || contents === undefined) {
    const folder = await files.folderAt(request.url ?? '/');
    if (folder === undefined) refuse(response, 404, 'Not here.');
    else response.writeHead(301, { Location: folder }).end();
    return;
  }
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.writeHead(200, {
    'Content-Type': contentType,
    'Content-Length': contents.length,
    'Cache-Control': cachingOf(path),
    Vary: 'Accept-Encoding',
  });
  response.end(request.method === 'HEAD' ? undefined : contents);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve());
  });
  return (server.address() as AddressInfo).port;
}

/**
 * Serves a built site on this machine, with the headers a host should send: the policy on every response
 * (a worker takes it from its own), right types, long caching for hashed names.
 * @throws the server's error when the port is taken (`EADDRINUSE`).
 */
export async function serveSite(folder: string, options: ServeOptions = {}): Promise<SiteServer> {
  const files = new SiteFiles(folder, options.basePath ?? '/');
  const routes = new Map<string, Route>();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const route = routes.get((request.url ?? '/').split('?', 1)[0] ?? '/');
    const answer = route
      ? async () => route(request, response)
      : () => answerFile(files, options, request, response);
    answer().catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Something went wrong.');
    });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    origin: `http://localhost:${port}`,
    route: (path, handler) => void routes.set(path, handler),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
