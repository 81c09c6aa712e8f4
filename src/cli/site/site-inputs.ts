import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { PROJECT_FOLDER } from '../terminal/project-folder.ts';
import type { Site } from './site-kind.ts';

/** What a built site is made of. Of the command line, only the harness, the policy, the notices and the offline copy end up in it. */
const INPUTS = [
  'index.html',
  'bench/index.html',
  'LICENSE',
  'NOTICE',
  'package-lock.json',
  'vite.config.ts',
  'public',
  'src',
  'workers',
  'models/movement',
  'models/landmarker',
];
const COMMAND_LINE = join('src', 'cli') + sep;
const FROM_COMMAND_LINE = [
  'harness/',
  'site/notices',
  'site/offline-plugin',
  'site/policy-plugin',
  'site/security-headers',
  'site/shipped-packages',
].map((name) => COMMAND_LINE + name);
const HASH_LENGTH = 16;

function isInput(path: string): boolean {
  if (path.endsWith('.md') || path.endsWith('.partial')) return false;
  return !path.startsWith(COMMAND_LINE) || FROM_COMMAND_LINE.some((prefix) => path.startsWith(prefix));
}

async function filesUnder(path: string): Promise<string[]> {
  const status = await stat(join(PROJECT_FOLDER, path)).catch(() => undefined);
  if (status?.isDirectory() !== true) return status ? [path] : [];
  const entries = await readdir(join(PROJECT_FOLDER, path), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(PROJECT_FOLDER.length + 1));
}

/**
 * A short hash of everything that decides what a site looks like. Whole folders, where only a part of them may end up
 * in the site: a build too many costs seconds, one too few would show what is no longer there.
 */
export async function hashSiteInputs({ name, config, inputs }: Site): Promise<string> {
  const places = [...INPUTS, config, ...inputs];
  const paths = (await Promise.all(places.map(filesUnder))).flat().filter(isInput);
  const hash = createHash('sha256').update(name);
  for (const path of [...new Set(paths)].sort()) {
    const contents = await readFile(join(PROJECT_FOLDER, path));
    hash.update(`\0${path.split(sep).join('/')}\0${contents.length}\0`).update(contents);
  }
  return hash.digest('hex').slice(0, HASH_LENGTH);
}
