import type { Rating } from './rating.ts';
import type { ReviewedMoment } from './session-record.ts';

/** However many ratings: the sensitivity the person chose stays recognisable. The steps lie 0.25 apart. @internal */
export const MOST_OFFSET = 0.2;
/** What one session may change: an hour in bad light is no reason to stop noticing. @internal */
export const MOST_OFFSET_A_SESSION = 0.08;

/**
 * What one rating adds to the confidence asked for. A "no" weighs four times a "yes": a weighted staircase
 * (Kaernbach 1991) rests where both balance, here where four of five moments are rated real.
 */
const STEP: Readonly<Record<Rating, number>> = { yes: -0.005, no: 0.02, unsure: 0 };

/**
 * The confidence offset after a session's ratings. A function of all of them, in any order, and of the offset
 * the session began with, so that a rating that is changed or taken back leaves no trace.
 * @param startOffset `Settings.confidenceOffset` when the session began
 * @returns -0.2..0.2; above 0 fewer moments are told, below 0 more
 */
export function tunedOffset(startOffset: number, moments: readonly Pick<ReviewedMoment, 'rating'>[]): number {
  const start = Number.isFinite(startOffset) ? within(startOffset, MOST_OFFSET) : 0;
  const step = moments.reduce((sum, { rating }) => sum + (rating === null ? 0 : STEP[rating]), 0);
  return rounded(within(start + within(step, MOST_OFFSET_A_SESSION), MOST_OFFSET));
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}

/** Without the dust that sums of fractions leave, which would depend on their order. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
