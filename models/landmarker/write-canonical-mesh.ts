import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractAsset } from './assemble.ts';
import { formatCanonicalMesh, parseCanonicalMesh } from './canonical-mesh.ts';
import { readPackedAssets } from './face-mesh-package.ts';

/** Writes `src/measure/head/canonical-mesh.json` anew from the installed package. */
const metadata = extractAsset(await readPackedAssets(), 'geometry_pipeline_metadata_landmarks.binarypb');
const path = join(import.meta.dirname, '..', '..', 'src', 'measure', 'head', 'canonical-mesh.json');
await writeFile(path, formatCanonicalMesh(parseCanonicalMesh(metadata)));
