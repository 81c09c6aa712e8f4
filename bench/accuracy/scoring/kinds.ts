import type { Truth } from '../../../models/evaluation/clip-score.ts';
import { PARTS_OF } from '../../../src/contracts/face-part.ts';
import type { ClipOutcome } from './outcome.ts';

/** A planted movement is a single one that was drawn, or all that moves in another person's expression. */
export const KINDS = ['single', 'lent'] as const;
export type Kind = (typeof KINDS)[number];

/** What the aims are about: smaller movements are planted to be told apart, and neither count as missed nor as false. */
const LEAST_IOD = 0.017;
/** From here on a movement is plain to see. */
const LARGE_IOD = 0.042;
/** Amplitudes are drawn from a list: rounding must not decide. */
const ROUNDING = 1e-9;

export function isCounted({ amplitude }: Truth): boolean {
  return amplitude >= LEAST_IOD - ROUNDING;
}

export function isLarge({ amplitude }: Truth): boolean {
  return amplitude >= LARGE_IOD - ROUNDING;
}

export function isOfBrows({ names }: Truth): boolean {
  return names.every((name) => PARTS_OF[name].measured === 'brows');
}

export function isOfKind(kind: Kind): (truth: Truth) => boolean {
  return ({ lent = false }) => lent === (kind === 'lent');
}

/** What was planted and counts, with what was found of it. */
export interface Tally {
  readonly truths: number;
  readonly nearHits: number;
  readonly hits: number;
}

/** Of the movements that are meant, in one clip. */
export function tallyOf({ score }: ClipOutcome, isMeant: (truth: Truth) => boolean): Tally {
  return {
    truths: score.truths.filter(isMeant).length,
    nearHits: score.nearHits.filter(({ truth }) => isMeant(truth)).length,
    hits: score.hits.filter(({ truth }) => isMeant(truth)).length,
  };
}
