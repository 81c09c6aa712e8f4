import type { Sensitivity } from '../contracts/sensitivity.ts';

/**
 * Moments a minute that nobody planted, of which some may still be real movements: the mean over untouched film of
 * five people at rest, in motion and talking (bench/results/accuracy-measuring-*.json, bySensitivity, twin). Film of
 * talk alone had twice as many at the balanced step.
 */
export const UNPLANTED_A_MINUTE: Readonly<Record<Sensitivity, number>> = {
  clear: 2.6,
  balanced: 4.6,
  everything: 9.3,
};
