import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

const PAGE = 'index.html';
/** WASM with its glue, and models: large files that are counted apart. */
const HEAVY = ['.wasm', '.task', '.bin'];
/** How a script names the worker, which loads whatever it needs with the first face. */
const WORKER = /new Worker\((?:new URL\()+["'`]([^"'`]+)["'`]/g;

/** How a built file names what it cannot do without: in a page, by `import` and `from`, as an address, in a style. */
const NAMES = [
  /(?:src|href)="([^"]+)"/g,
  /(?:\bfrom|\bimport)\s*["'`]([^"'`]+)["'`]/g,
  /new URL\(["'`]([^"'`]+)["'`]/g,
  /url\(["']?([^"')]+)["']?\)/g,
];
/** How a script names what it loads later. */
const LATER = /\bimport\(\s*["'`]([^"'`]+)["'`]/g;

function isLight(name: string): boolean {
  return !HEAVY.includes(extname(name)) && !/^(vision_wasm|model-)/.test(name);
}

/**
 * Bytes of what comes before the first face, compressed with brotli: the page, its code, styles and fonts, and the
 * worker with every back end. Screens that are loaded when somebody opens them do not count.
 * @throws Error where the page names no worker
 */
export async function firstLoadBytes(siteFolder: string): Promise<number> {
  const page = await readFile(join(siteFolder, PAGE));
  const found = new Map<string, Buffer>([[PAGE, page]]);
  const workers = new Set<string>();
  const left = named(page.toString(), NAMES);
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (found.has(name)) continue;
    const contents = await readFile(join(siteFolder, 'assets', name)).catch(() => null);
    if (!contents) continue;
    found.set(name, contents);
    if (!['.js', '.css'].includes(extname(name))) continue;
    const text = contents.toString();
    for (const worker of named(text, [WORKER])) workers.add(worker);
    left.push(...named(text, workers.has(name) ? [...NAMES, LATER] : NAMES));
  }
  if (workers.size === 0) throw new Error('The page names no worker.');
  const sizes = await Promise.all([...found.values()].map(async (file) => (await compress(file)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Names of the light files that a text gives away. */
function named(text: string, patterns: readonly RegExp[]): string[] {
  const addresses = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!));
  return addresses.map((address) => basename(address)).filter(isLight);
}
