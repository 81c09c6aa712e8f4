import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Random } from '../../../src/core/random.ts';
import { Clip } from '../../../workers/perception/frames/clip-frames.ts';
import { FaultError } from '../../../workers/perception/fault.ts';
import { WEBCAM_CLIP } from '../../fixtures/media.ts';
import { hevcFilm, slowDown, soundOnly } from '../../fixtures/remux.ts';
import { mutated } from './mutate.fixture.ts';

const INPUTS = 10_000;
const FRAMES = 10;

describe('a damaged clip', () => {
  // The reader says of each what it does not know.
  beforeEach(() => {
    for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
  });
  afterEach(() => void vi.restoreAllMocks());

  it('is opened or is a fault of ours, and nothing else', async () => {
    const seeds = [
      Buffer.from(await slowDown(await readFile(WEBCAM_CLIP), 1, FRAMES)),
      Buffer.from(await hevcFilm()),
      Buffer.from(await soundOnly()),
    ];
    const codes = new Set<string>();
    for (let number = 0; number < INPUTS; number++) {
      const random = new Random(number);
      const bytes = mutated(random.pick(seeds), random, false);
      const outcome: unknown = await Clip.open(new Blob([Uint8Array.from(bytes)])).catch(
        (thrown: unknown) => thrown,
      );
      if (outcome instanceof FaultError) codes.add(outcome.code);
      else throw new Error(`Input ${number}: ${bytes.toString('base64')}`, { cause: outcome });
    }
    // Node has no decoder: what is well is refused for its codec.
    expect([...codes]).toEqual(expect.arrayContaining(['clip-codec-unsupported', 'clip-unreadable']));
  });
});
