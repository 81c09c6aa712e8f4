import type { MovementTemplate } from '../../../src/spotting/evidence/movement-templates.ts';
import { MIRROR_CHANNEL, MIRROR_FACTOR } from '../../../src/measure/channels.ts';
import { FILTER_CHANNELS } from '../../../src/spotting/evidence/part-channels.ts';
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
  const learnt = stretches.map((stretch) =>
    Array.from(findCandidates(played(stretch, leastMs), { templates, people: [] }).learnt),
  );
  return meanOf(learnt.flatMap((noise) => [noise, mirroredNoise(noise)]));
}

/** How the channels of the same person in the mirror move together. @internal */
export function mirroredNoise(noise: SharedNoise): SharedNoise {
  const mirrored = new Array<number>(noise.length);
  for (let a = 0, at = 0; a < FILTER_CHANNELS; a++)
    for (let b = 0; b <= a; b++, at++) {
      const [own, other] = [MIRROR_CHANNEL[a]!, MIRROR_CHANNEL[b]!];
      mirrored[at] =
        MIRROR_FACTOR[a]! * MIRROR_FACTOR[b]! * noise[placeOf(Math.max(own, other), Math.min(own, other))]!;
    }
  return mirrored;
}

/** In a lower triangle, row after row. */
function placeOf(row: number, column: number): number {
  return (row * (row + 1)) / 2 + column;
}

/** What holds of several people; empty of nobody. */
export function meanOf(noises: readonly SharedNoise[]): SharedNoise {
  const [first = []] = noises;
  return first.map((_, at) => {
    const sum = noises.reduce((total, noise) => total + noise[at]!, 0);
    return Number((sum / noises.length).toPrecision(DIGITS));
  });
}
