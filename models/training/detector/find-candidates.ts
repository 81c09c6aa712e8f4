import { CHANNEL_COUNT } from '../../../src/measure/channels.ts';
import type { BeliefWeights } from '../../../src/spotting/evidence/belief.ts';
import type { DetectorModel } from '../../../src/spotting/evidence/detector-model.ts';
import { MovementFinder, type Candidate } from '../../../src/spotting/evidence/movement-finder.ts';
import { FeatureNormaliser } from '../../../src/spotting/features/normalise.ts';
import { GridResampler } from '../../../src/spotting/grid/resampler.ts';
import type { Stretch } from '../../footage/footage-clip.ts';

/** What the filters are made of. */
export type Filters = Pick<DetectorModel, 'templates' | 'people'>;

/** Before, the detector does not know the person. */
export const SETTLING_MS = 2600;
/** Candidates are what a belief is learnt from: there is none yet. */
const NO_BELIEF: BeliefWeights = { mean: [], deviation: [], hidden: [], output: [0] };

export interface Findings {
  readonly candidates: readonly Candidate[];
  /** How the channels have moved together, as `DetectorModel.people` has it. */
  readonly learnt: Float64Array;
}

/** Everything that looks like a movement, as the app's own filters find it in channels. */
export function findCandidates({ timesMs, values }: Stretch, filters: Filters): Findings {
  const resampler = new GridResampler(CHANNEL_COUNT);
  const normaliser = new FeatureNormaliser();
  const finder = new MovementFinder({ ...filters, belief: NO_BELIEF });
  const candidates: Candidate[] = [];
  for (let frame = 0; frame < timesMs.length; frame++) {
    resampler.push(timesMs[frame]!, values.subarray(frame * CHANNEL_COUNT, (frame + 1) * CHANNEL_COUNT));
    for (let grid = resampler.next(); grid !== null; grid = resampler.next()) {
      normaliser.push(grid.values, grid.observed, grid.nativeIntervalMs);
      const closure = Math.max(normaliser.blinkRight, normaliser.blinkLeft);
      const candidate = finder.push(grid.timeMs, grid.values, closure, normaliser.speech);
      if (candidate !== null && grid.timeMs - timesMs[0]! > SETTLING_MS) candidates.push(candidate);
    }
  }
  return { candidates, learnt: finder.learnt };
}
