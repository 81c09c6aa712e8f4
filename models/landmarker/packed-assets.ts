/** One file inside the packed data file: `start` and `end` are byte offsets into it. */
export interface PackedAsset {
  filename: string;
  start: number;
  end: number;
}

function isPackedAsset(value: unknown): value is PackedAsset {
  if (typeof value !== 'object' || value === null) return false;
  const { filename, start, end } = value as Record<string, unknown>;
  return typeof filename === 'string' && Number.isInteger(start) && Number.isInteger(end);
}

function parseManifest(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Reads the table of contents out of Emscripten's `*_packed_assets_loader.js`.
 * @throws Error when the loader has no readable `loadPackage({...})` call.
 */
export function parsePackedAssets(loaderSource: string): PackedAsset[] {
  const json = /loadPackage\((\{"files".*\})\);/.exec(loaderSource)?.[1];
  const manifest = json === undefined ? undefined : parseManifest(json);
  const files = (manifest as { files?: unknown } | undefined)?.files;
  if (!Array.isArray(files) || !files.every(isPackedAsset)) {
    throw new Error('The packed assets loader of @mediapipe/face_mesh has no readable list of files.');
  }
  return files;
}

/**
 * The bytes of the packed file called `basename`, as a view into `data`.
 * @throws Error when the list has no such file or it reaches beyond `data`.
 */
export function packedAsset(data: Uint8Array, assets: readonly PackedAsset[], basename: string): Uint8Array {
  const asset = assets.find(({ filename }) => filename.split('/').pop() === basename);
  if (!asset) throw new Error(`The packed assets of @mediapipe/face_mesh do not hold ${basename}.`);
  if (asset.start < 0 || asset.end < asset.start || asset.end > data.length) {
    throw new Error(`The packed assets of @mediapipe/face_mesh end before ${basename} does.`);
  }
  return data.subarray(asset.start, asset.end);
}
