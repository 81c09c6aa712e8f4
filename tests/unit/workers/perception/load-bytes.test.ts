import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchBytes, fetchModule } from '../../../../workers/perception/load-bytes.ts';

/** The smallest module there is: its name and its version. */
const MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Answers each address with the module, and the kind that it names. */
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    const kind = url?.slice(1) ?? '';
    if (kind === 'gone') response.statusCode = 404;
    if (kind.includes('/')) response.setHeader('content-type', kind);
    response.end(kind === 'text/html' ? '<!doctype html>' : MODULE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const quiet = (): void => undefined;

describe('a WebAssembly file', () => {
  it.each(['application/wasm', 'application/octet-stream', 'text/plain', 'none'])(
    'is compiled where the server sends it as %s',
    async (kind) => {
      const told: number[] = [];
      const module = await fetchModule(`${origin}/${kind}`, (loaded) => told.push(loaded));
      expect(module).toBeInstanceOf(WebAssembly.Module);
      expect(told.at(-1)).toBe(MODULE.length);
    },
  );

  it('is refused where the server answers with a page, or not at all', async () => {
    await expect(fetchModule(`${origin}/text/html`, quiet)).rejects.toThrow(WebAssembly.CompileError);
    await expect(fetchModule(`${origin}/gone`, quiet)).rejects.toThrow('answered 404');
  });
});

it('any file comes as bytes, whatever its kind', async () => {
  expect(await fetchBytes(`${origin}/text/plain`, quiet)).toEqual(MODULE);
});
