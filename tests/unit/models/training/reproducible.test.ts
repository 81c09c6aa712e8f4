import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useWasm } from '../../../../models/training/backend.ts';
import { newNetwork } from '../../../../models/training/network.ts';
import { trainNetwork } from '../../../../models/training/train-network.ts';
import { variablesOf } from '../../../../models/training/trainer.ts';
import { Random } from '../../../../src/core/random.ts';

/** As `npm run train:network` does it, in small. */
async function hashOfTraining(seed: number): Promise<string> {
  const weights = newNetwork(new Random(seed));
  const schedule = { steps: 3, batch: 4, peakRate: 2e-3 };
  await trainNetwork(weights, { seed, schedule, poolSessions: 3, recordings: [] }, () => undefined);
  const hash = createHash('sha256');
  for (const variable of variablesOf(weights)) hash.update(Buffer.from(variable.dataSync().slice().buffer));
  return hash.digest('hex');
}

beforeAll(useWasm);

describe('training', () => {
  it('gives the same weights for the same seed, and others for another', async () => {
    const first = await hashOfTraining(7);
    expect(await hashOfTraining(7)).toBe(first);
    expect(await hashOfTraining(8)).not.toBe(first);
  });
});
