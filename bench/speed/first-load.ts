import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** WASM with its glue, and models: large files that are counted apart. */
const HEAVY = ['.wasm', '.task', '.bin'];

function isLight(name: string): boolean {
  return !HEAVY.includes(extname(name)) && !/^(vision_wasm|model-)/.test(name);
}

/** Bytes of all pages, code, styles and fonts of a built site, compressed with brotli. */
export async function firstLoadBytes(siteFolder: string): Promise<number> {
  const assets = join(siteFolder, 'assets');
  const names = (await readdir(assets)).filter(isLight).map((name) => join(assets, name));
  const files = await Promise.all([join(siteFolder, 'index.html'), ...names].map((path) => readFile(path)));
  const sizes = await Promise.all(files.map(async (file) => (await compress(file)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
