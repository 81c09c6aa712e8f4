import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Code whose change makes a recorded trace stale. */
const PERCEPTION = [
  'workers/perception/landmarks/landmarker.ts',
  'workers/perception/landmarks/observer.ts',
  'workers/perception/frames/frame-luma.ts',
  'src/measure/crop/affine.ts',
  'src/core/cholesky.ts',
  'src/measure/crop/crop-frame.ts',
  'src/measure/motion/patch-motion.ts',
  'src/measure/motion/patch-reference.ts',
  'src/measure/regions.ts',
  'src/measure/head/rigid-reference.ts',
  'src/measure/crop/warp-luma.ts',
];

/** Names the version of the code that measures faces: traces recorded by another must be made anew. */
export async function perceptionVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of PERCEPTION) hash.update(await readFile(join(ROOT, file)));
  return hash.digest('hex').slice(0, 8);
}
