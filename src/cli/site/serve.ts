import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from './content-type.ts';
import { pathOf, refuse, serveLocally, type LocalServer, type Route } from './local-server.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export interface ServeOptions {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Where the site lies; starts and ends with a slash. */
  readonly basePath?: string;
}

/** A file by its whole name; any other path that is answered is that of a page. */
const NAMED_FILE = /\.\w+$/;
/** Names with a content hash, as the bundler makes them. */
const HASHED_ASSET = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

function cachingOf(path: string): string {
  return HASHED_ASSET.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The paths that mean a folder with a page in it, but lack the slash. */
async function foldersWithPages(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const pages = entries.filter((entry) => entry.isFile() && entry.name === 'index.html');
  return new Set(pages.map(({ parentPath }) => `/${relative(folder, parentPath).split(sep).join('/')}`));
}

async function answerFrom(folder: string, basePath: string): Promise<Route> {
  const folders = await foldersWithPages(folder);
  const files = sirv(folder, {
    // Looks at the disk with every request: an old build may be cleared away while it is served.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cachingOf(path));
      if (NAMED_FILE.test(path)) response.setHeader('Content-Type', contentTypeOf(path));
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(response, 405, 'Only GET and HEAD.');
      return;
    }
    const url = request.url ?? '';
    if (!url.startsWith(basePath)) {
      refuse(response, 404, 'Not here.');
      return;
    }
    request.url = url.slice(basePath.length - 1);
    const path = pathOf(request);
    if (path !== '/' && folders.has(path)) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      // Seen from the path that was asked for, wherever the site lies.
      response.writeHead(301, { Location: `./${name}/${request.url.slice(path.length)}` }).end();
      return;
    }
    files(request, response, () => refuse(response, 404, 'Not here.'));
  };
}

/**
 * Serves a built site on this machine, with the headers a host should send: the policy on every response
 * (a worker takes it from its own), right types, long caching for hashed names. Nothing is compressed: the only reader
 * is on the same machine.
 * @throws the server's error when the port is taken (`EADDRINUSE`).
 */
export async function serveSite(
  folder: string,
  { port, basePath = '/' }: ServeOptions = {},
): Promise<LocalServer> {
  return serveLocally(await answerFrom(folder, basePath), port, SECURITY_HEADERS);
}
