/**
 * How readily a movement is told, as the false cues a minute that a person bears. A cue is false where the skin did not
 * move as it says; a real brief movement of one's own is a finding, whatever caused it.
 */

/** The steps that a person chooses among: about one in ten minutes, in two minutes, in half a minute. */
export const RATES_PER_MINUTE = [0.1, 0.5, 2] as const;
export type RateStep = (typeof RATES_PER_MINUTE)[number];

export const DEFAULT_RATE_PER_MINUTE: RateStep = 0.5;

/** Between the steps, and a little beyond: what the command line takes and ratings reach. */
export const RATE_LIMITS_PER_MINUTE = { least: 0.1, most: 5 } as const;

/** Tells whatever can be told, for those who sort by confidence afterwards; nothing that a person can choose. @public */
export const ANY_RATE = Infinity;

/** What the steps were called before they were rates: on the command line, in stored settings and kept sessions. */
export const RATE_NAMES = ['clear', 'balanced', 'everything'] as const;
export type RateName = (typeof RATE_NAMES)[number];
export const RATE_OF_NAME: Readonly<Record<RateName, RateStep>> = {
  clear: 0.1,
  balanced: 0.5,
  everything: 2,
};

/** The nearest rate that is within the limits. */
export function withinRateLimits(ratePerMinute: number): number {
  const { least, most } = RATE_LIMITS_PER_MINUTE;
  return Math.min(most, Math.max(least, ratePerMinute));
}

/** How far a person's own ratings may move the rate that they chose, as a factor: it stays recognisable. */
export const RATE_FACTOR_LIMITS = { least: 0.25, most: 4 } as const;
