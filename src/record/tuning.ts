import { RATE_FACTOR_LIMITS } from '../contracts/rate.ts';
import type { Rating } from './rating.ts';
import type { ReviewedMoment } from './session-record.ts';

/**
 * What one rating does to the rate of false cues asked for, in octaves: four "no" halve it. A "no" weighs four times a "yes": a weighted staircase (Kaernbach 1991) rests where both balance,
 * here where four of five moments are rated real.
 */
const OCTAVES: Readonly<Record<Rating, number>> = { yes: 1 / 16, no: -1 / 4, unsure: 0 };

/** What one session may change: an hour in bad light is no reason to stop noticing. @internal */
export const MOST_OCTAVES_A_SESSION = 1;

/**
 * The factor on the rate after a session's ratings. A function of all of them, in any order, and of the factor
 * the session began with, so that a rating that is changed or taken back leaves no trace.
 * @param startFactor `Settings.rateFactor` when the session began
 * @returns within RATE_FACTOR_LIMITS; below 1 fewer moments are told, above 1 more
 */
export function tunedFactor(startFactor: number, moments: readonly Pick<ReviewedMoment, 'rating'>[]): number {
  const start = Number.isFinite(startFactor) ? within(startFactor, RATE_FACTOR_LIMITS) : 1;
  const octaves = moments.reduce((sum, { rating }) => sum + (rating === null ? 0 : OCTAVES[rating]), 0);
  const moved = within(octaves, { least: -MOST_OCTAVES_A_SESSION, most: MOST_OCTAVES_A_SESSION });
  return rounded(within(start * 2 ** moved, RATE_FACTOR_LIMITS));
}

interface Limits {
  readonly least: number;
  readonly most: number;
}

function within(value: number, { least, most }: Limits): number {
  return Math.min(most, Math.max(least, value));
}

/** As it is remembered, without the dust of many sessions. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
