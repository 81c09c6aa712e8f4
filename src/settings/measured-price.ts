import type { RateStep } from '../contracts/rate.ts';

/**
 * Moments a minute that nobody planted, of which some may be real movements: what a rate costs in untouched film of people
 * who never tuned it (`atRates` of the newest bench/results/accuracy-people-*.json: byGroup.all.untouched). Null until
 * that has been measured.
 */
export const UNPLANTED_A_MINUTE: Readonly<Record<RateStep, number | null>> = {
  0.1: 0.1,
  0.5: 0.5,
  2: 1.3,
};
