import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listSite } from '../../../src/cli/site/offline-plugin.ts';
import { cachePrefix } from '../../../src/contracts/offline-list.ts';

const SOURCE = 'the worker';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-offline-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<p>');
  await writeFile(join(folder, 'assets', 'model.bin'), 'numbers');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the list of what is kept for use without a network', () => {
  it('holds every file with its size, and the page under the address at which it is opened', async () => {
    const { files } = await listSite(folder, SOURCE);
    expect(files).toEqual([
      { path: 'assets/model.bin', bytes: 7 },
      { path: './', bytes: 3 },
    ]);
  });

  it('holds the page of a folder under the address of the folder', async () => {
    await mkdir(join(folder, 'bench'));
    await writeFile(join(folder, 'bench', 'index.html'), '<p>');
    const { files } = await listSite(folder, SOURCE);
    expect(files.map(({ path }) => path)).toEqual(['assets/model.bin', 'bench/', './']);
  });

  it('leaves out what is for the host, for debuggers, and the worker itself', async () => {
    const { version } = await listSite(folder, SOURCE);
    for (const name of ['_headers', 'assets/index.js.map', 'offline-worker.js'])
      await writeFile(join(folder, name), 'not kept');
    const { files, version: same } = await listSite(folder, SOURCE);
    expect(files).toHaveLength(2);
    expect(same).toBe(version);
  });

  it('has another version as soon as a file, a name or the worker differs', async () => {
    const versions = [(await listSite(folder, SOURCE)).version, (await listSite(folder, 'another')).version];
    await writeFile(join(folder, 'assets', 'model.bin'), 'numberS');
    versions.push((await listSite(folder, SOURCE)).version);
    await writeFile(join(folder, 'more.txt'), '');
    versions.push((await listSite(folder, SOURCE)).version);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('keeps sites that share an origin apart', () => {
    const inner = cachePrefix('https://example.test/people/');
    expect(cachePrefix('https://example.test/').startsWith(inner)).toBe(false);
    expect(inner.startsWith(cachePrefix('https://example.test/'))).toBe(false);
  });
});
