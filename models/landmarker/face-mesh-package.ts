import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PackedAssets } from './assemble.ts';

const require = createRequire(import.meta.url);

const PACKAGE = '@mediapipe/face_mesh';
const LOADER = 'face_mesh_solution_packed_assets_loader.js';
const DATA = 'face_mesh_solution_packed_assets.data';

/** The installed package's folder; undefined when it is not installed. */
function findFaceMeshPackage(): string | undefined {
  try {
    return dirname(require.resolve('@mediapipe/face_mesh/package.json'));
  } catch {
    return undefined;
  }
}

/**
 * Reads the packed assets of the installed `@mediapipe/face_mesh`.
 * @throws Error, one sentence, when the package is not installed or its files cannot be read.
 */
export async function readPackedAssets(folder = findFaceMeshPackage()): Promise<PackedAssets> {
  if (folder === undefined) throw new Error(`${PACKAGE} is not installed: run npm install.`);
  try {
    const [loaderSource, data] = await Promise.all([
      readFile(join(folder, LOADER), 'utf8'),
      readFile(join(folder, DATA)),
    ]);
    return { loaderSource, data: new Uint8Array(data) };
  } catch (cause) {
    throw new Error(`${PACKAGE} is installed without its packed assets: run npm install again.`, { cause });
  }
}
