import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import * as v from 'valibot';

/** What a package of the registry says of itself, and the licence that lies in it. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX identifier; absent where the package names none. */
  readonly license: string | undefined;
  /** Absent where the package carries no licence file. */
  readonly licenseText: string | undefined;
}

const MANIFEST = v.object({ name: v.string(), version: v.string(), license: v.optional(v.string()) });
const LICENSE_FILE = /^licen[cs]e(\.(md|txt))?$/i;

/** The folder of the package that a module of a bundle is from; undefined for code of our own. */
export function packageFolderOf(moduleId: string): string | undefined {
  const path = moduleId.replace(/^\0/, '').split('?', 1)[0]!.split('/').join(sep);
  if (!path.includes(`${sep}node_modules${sep}`)) return undefined;
  let folder = dirname(path);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

/** Folders inside a package may have a manifest of their own, which says how their files are read. */
function isPackage(folder: string): boolean {
  const parent = dirname(folder);
  const holder = parent.split(sep).at(-1)?.startsWith('@') ? dirname(parent) : parent;
  return holder.endsWith(`${sep}node_modules`) && existsSync(join(folder, 'package.json'));
}

export async function readPackage(folder: string): Promise<ShippedPackage> {
  const manifest = v.parse(MANIFEST, JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const file = (await readdir(folder)).find((name) => LICENSE_FILE.test(name));
  const licenseText = file === undefined ? undefined : await readFile(join(folder, file), 'utf8');
  return { ...manifest, license: manifest.license, licenseText };
}
