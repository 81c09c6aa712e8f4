import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstLoadBytes } from '../../../../bench/speed/first-load.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'sotto-site-'));
  await mkdir(join(site, 'assets'));
  await writeFile(join(site, 'index.html'), '<script type="module" src="./assets/main-1.js"></script>');
  await asset(
    'main-1.js',
    'import"./kit-2.js";new Worker(new URL(new URL(`work-3.js`,import.meta.url)));import("./later-4.js")',
  );
  await asset('kit-2.js', 'export{}');
  await asset('work-3.js', 'import("./backend-5.js");fetch(new URL("model-6.task",import.meta.url))');
});
afterEach(() => rm(site, { recursive: true }));

function asset(name: string, text: string): Promise<void> {
  return writeFile(join(site, 'assets', name), text);
}

/** By how much the first load grows when a file comes to the site. */
async function growth(name: string): Promise<number> {
  const before = await firstLoadBytes(site);
  await asset(name, 'export const filler = "abcdefghijklmnopqrstuvwxyz0123456789";');
  return (await firstLoadBytes(site)) - before;
}

describe('the first load', () => {
  it.each(['kit-2.js', 'backend-5.js'])(
    'counts %s, which the page or its worker cannot do without',
    async (name) => {
      expect(await growth(name)).toBeGreaterThan(0);
    },
  );

  it.each(['later-4.js', 'model-6.task', 'elsewhere-7.js'])('does not count %s', async (name) => {
    expect(await growth(name)).toBe(0);
  });

  it('cannot be told of a page without a worker', async () => {
    await asset('main-1.js', 'import"./kit-2.js"');
    await expect(firstLoadBytes(site)).rejects.toThrow('names no worker');
  });
});
