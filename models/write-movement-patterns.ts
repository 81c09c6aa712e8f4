import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatMovementPatterns, movementPatterns } from './generator/movement-patterns.ts';

/** Writes `src/spotting/filter/movement-patterns.json` anew from the generator's movements. */
const path = join(import.meta.dirname, '..', '..', 'src', 'spotting', 'filter', 'movement-patterns.json');
await writeFile(path, formatMovementPatterns(movementPatterns()));
