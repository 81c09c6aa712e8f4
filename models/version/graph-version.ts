import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { looseObject, object, optional, parse, record, string, type InferOutput } from 'valibot';
import { importGraph, type GraphOptions } from './import-graph.ts';

/** What npm has installed, which is not always what the checkout's lock file asks for. */
const LOCK_FILE = 'node_modules/.package-lock.json';
const PACKAGES = 'node_modules/';
const HASH_LENGTH = 12;

const LOCK = looseObject({
  packages: record(
    string(),
    object({
      version: optional(string()),
      integrity: optional(string()),
      dependencies: optional(record(string(), string())),
    }),
  ),
});
type InstalledPackages = InferOutput<typeof LOCK>['packages'];

/** Where npm says that a package lies, for an importer that lies at `from`: the nearest one counts. */
function placeOf(name: string, from: string, installed: InstalledPackages): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${PACKAGES}`)))) {
    const place = folder === '' ? PACKAGES + name : `${folder}/${PACKAGES}${name}`;
    if (place in installed) return place;
    if (folder === '') return undefined;
  }
}

/** The packages as they are installed, with all that they need themselves. */
function installedLines(names: readonly string[], installed: InstalledPackages): string[] {
  const places = new Set<string>();
  const left = names.map((name) => ({ name, from: '' }));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const place = placeOf(next.name, next.from, installed);
    if (place === undefined) throw new Error(`${next.name} is imported and not installed: run npm install.`);
    if (places.has(place)) continue;
    places.add(place);
    const needed = Object.keys(installed[place]!.dependencies ?? {});
    left.push(...needed.map((name) => ({ name, from: place })));
  }
  return [...places].sort().map((place) => {
    const { version = '', integrity = '' } = installed[place]!;
    return `${place} ${version} ${integrity}`;
  });
}

/**
 * Names the version of some code: another one whenever a file that it imports changes, an asset, or the version of a
 * package. Types and what is not imported do not count.
 * @param entries paths from the project's root
 * @throws Error when something that is imported is not there
 */
export async function graphVersion(entries: readonly string[], options: GraphOptions): Promise<string> {
  const { files, packages } = await importGraph(entries, options);
  const lock = parse(LOCK, JSON.parse(await readFile(join(options.root, LOCK_FILE), 'utf8')));
  const hash = createHash('sha256');
  for (const line of installedLines(packages, lock.packages)) hash.update(`${line}\n`);
  for (const file of files) {
    const contents = await readFile(join(options.root, file));
    hash.update(`\0${file}\0${contents.length}\0`).update(contents);
  }
  return hash.digest('hex').slice(0, HASH_LENGTH);
}
