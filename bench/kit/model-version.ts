import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { looseObject, parse, string } from 'valibot';

const MANIFEST = looseObject({ version: string() });

/** The version of a model folder's weights. */
export async function modelVersion(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return parse(MANIFEST, manifest).version;
}
