import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../../src/cli/site/security-headers.ts';
import type { LocalServer } from '../../../../src/cli/site/local-server.ts';
import { serveSite } from '../../../../src/cli/site/serve.ts';

const SCRIPT = 'console.log("quiet");\n'.repeat(100);

const SECRET = 'nobody is to read this';

let folder: string;
let server: LocalServer;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Sends a path as it is: `fetch` would tidy it first. */
async function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
  of: LocalServer = server,
): Promise<Answer> {
  const { port } = new URL(of.origin);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const { method = 'GET', headers = {} } = options;
    request({ host: '127.0.0.1', port, path, method, headers }, resolve)
      .on('error', reject)
      .end(options.body);
  });
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-serve-'));
  await mkdir(join(folder, 'site/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), SECRET);
  await mkdir(join(folder, 'site/bench'));
  await writeFile(join(folder, 'site/index.html'), '<!doctype html>');
  await writeFile(join(folder, 'site/bench/index.html'), '<!doctype html>');
  await writeFile(join(folder, 'site/assets/main-Ab_-1234.js'), SCRIPT);
  await writeFile(join(folder, 'site/assets/x-Ab_-1234.wasm'), 'wasm');
  await writeFile(join(folder, 'site/assets/x-Ab_-1234.task'), 'task');
  server = await serveSite(join(folder, 'site'));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the local server', () => {
  it.each(['/', '/assets/main-Ab_-1234.js', '/nowhere', '/../secret.txt'])(
    'sends the policy with every response: %s',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    },
  );

  it.each([
    ['/', 'text/html;charset=utf-8', 'no-cache'],
    ['/bench/', 'text/html;charset=utf-8', 'no-cache'],
    ['/bench/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/main-Ab_-1234.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/x-Ab_-1234.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
    ['/assets/x-Ab_-1234.task', 'application/octet-stream', 'public, max-age=31536000, immutable'],
  ])('sends %s as %s, %s', async (path, type, caching) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(caching);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/',
    '/assets',
    '/nowhere',
    '//elsewhere/bench',
    '/%',
  ])('knows no %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe('Not here.\n');
  });

  it.each([
    ['/bench', './bench/'],
    ['/bench?a=1', './bench/?a=1'],
  ])(
    'adds the slash to a folder with a page, seen from where it was asked for: %s',
    async (path, location) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(301);
      expect(headers.location).toBe(location);
    },
  );

  it('says whether what the browser has is still right', async () => {
    const { headers } = await ask('/');
    expect((await ask('/', { headers: { 'If-None-Match': headers.etag ?? '' } })).status).toBe(304);
  });

  it('gives a part of a file', async () => {
    const { status, body } = await ask('/assets/main-Ab_-1234.js', { headers: { Range: 'bytes=0-6' } });
    expect(status).toBe(206);
    expect(body.toString()).toBe('console');
  });

  it('never leaves its folder, whatever is asked', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2F',
      '%5c',
      '/',
      '\\',
      'assets',
      '%00',
      '%252e',
      'secret.txt',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const { body } = await ask(`/${pieces.join('')}`);
        expect(body.toString()).not.toContain(SECRET);
      }),
    );
  });

  it('answers for the path that it lies under only', async () => {
    const below = await serveSite(join(folder, 'site'), { basePath: '/a/b/' });
    try {
      expect((await ask('/a/b/', {}, below)).body.toString()).toBe('<!doctype html>');
      expect((await ask('/a/b/bench', {}, below)).headers.location).toBe('./bench/');
      for (const path of ['/', '/a/b', '/a/b/../index.html', '/assets/main-Ab_-1234.js'])
        expect((await ask(path, {}, below)).status, path).toBe(404);
    } finally {
      await below.close();
    }
  });

  it('knows no file that was cleared away since it started', async () => {
    const path = join(folder, 'site/late.txt');
    await writeFile(path, 'late');
    expect((await ask('/late.txt')).headers['content-type']).toBe('text/plain; charset=utf-8');
    await rm(path);
    expect((await ask('/late.txt')).status).toBe(404);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/assets/main-Ab_-1234.js', { method: 'HEAD' });
    expect(head.headers['content-length']).toBe(String(SCRIPT.length));
    expect(head.body.length).toBe(0);
    expect((await ask('/', { method: 'PUT', body: 'x' })).status).toBe(405);
  });

  it('hands registered paths to their route, and survives its failure', async () => {
    server.route('/echo', async (incoming, response) => {
      response.end(await buffer(incoming));
    });
    server.route('/fails', () => Promise.reject(new Error('on purpose')));
    expect((await ask('/echo?x', { method: 'POST', body: 'hello' })).body.toString()).toBe('hello');
    expect((await ask('/fails')).status).toBe(500);
  });

  it('says when the port is taken', async () => {
    const port = Number(new URL(server.origin).port);
    await expect(serveSite(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
