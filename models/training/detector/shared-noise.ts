import type { MovementTemplate } from '../../../src/spotting/evidence/movement-templates.ts';
import { findCandidates } from './find-candidates.ts';
import type { Person } from './person.ts';
import { played } from './sequence.ts';

/** How the channels of one person move together when no movement is seen, as `DetectorModel.people` has it. */
export type SharedNoise = readonly number[];

const DIGITS = 3;

/** As the filters learn it who know nobody yet. */
export function noiseOf(
  { clips }: Person,
  templates: readonly MovementTemplate[],
  leastMs: number,
): SharedNoise {
  const stretches = clips.flatMap((clip) => clip.stretches);
  return meanOf(
    stretches.map((stretch) =>
      Array.from(findCandidates(played(stretch, leastMs), { templates, people: [] }).learnt),
    ),
  );
}

/** What holds of several people; empty of nobody. */
export function meanOf(noises: readonly SharedNoise[]): SharedNoise {
  const [first = []] = noises;
  return first.map((_, at) => {
    const sum = noises.reduce((total, noise) => total + noise[at]!, 0);
    return Number((sum / noises.length).toPrecision(DIGITS));
  });
}
