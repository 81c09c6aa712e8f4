import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Code whose change makes a recorded trace stale. */
const PERCEPTION = [
  'workers/landmarker.ts',
  'workers/observer.ts',
  'workers/frame-luma.ts',
  'src/face/affine.ts',
  'src/face/cholesky.ts',
  'src/face/crop-frame.ts',
  'src/face/patch-motion.ts',
  'src/face/patch-reference.ts',
  'src/face/regions.ts',
  'src/face/rigid-reference.ts',
  'src/face/warp-luma.ts',
];

/** Names the version of the code that measures faces: traces recorded by another must be made anew. */
export async function perceptionVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of PERCEPTION) hash.update(await readFile(join(ROOT, file)));
  return hash.digest('hex').slice(0, 8);
}
