import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  fixedStage,
  LIMITS_FILE,
  unscoredShare,
  type NuisanceLimits,
} from '../../bench/accuracy/nuisances/limits.ts';
import { NUISANCE_NAMES } from '../../bench/accuracy/nuisances/kinds.ts';
import type { Stage } from '../../bench/accuracy/nuisances/tally.ts';
import { useWasm } from '../../models/training/backend.ts';
import { loadWeights } from '../../models/training/load-weights.ts';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

const MODEL = join(PROJECT_FOLDER, 'models/movement');

async function limitsOnFile(): Promise<NuisanceLimits> {
  return JSON.parse(await readFile(LIMITS_FILE, 'utf8')) as NuisanceLimits;
}

describe('what is no brief movement', () => {
  let stage: Stage;
  let limits: NuisanceLimits;

  beforeAll(async () => {
    await useWasm();
    limits = await limitsOnFile();
    stage = fixedStage(await loadWeights(MODEL));
  });

  it('is held to limits that were measured on this model (npm run bench:nuisances -- --limits)', async () => {
    const manifest = JSON.parse(await readFile(join(MODEL, 'manifest.json'), 'utf8')) as { version: string };
    expect(limits.modelVersion).toBe(manifest.version);
  });

  it.each(NUISANCE_NAMES)('%s: makes few moments, hides no movement beside it, silences little', (kind) => {
    const { occurrences, mostFalse, leastFound, mostUnscoredShare } = limits.limits[kind];
    const tally = stage.tally(kind);
    expect(tally.occurrences).toBe(occurrences);
    expect(tally.falseMoments).toBeLessThanOrEqual(mostFalse);
    expect(tally.beside.found).toBeGreaterThanOrEqual(leastFound);
    expect(unscoredShare(tally)).toBeLessThanOrEqual(mostUnscoredShare);
  });
});
