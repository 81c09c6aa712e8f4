import type { Sensitivity } from '../contracts/sensitivity.ts';

/**
 * Moments a minute that nobody planted, of which some may still be real movements: lively footage, not treated,
 * from the newest bench/results/accuracy-measuring-*.json (bySensitivity, twin).
 */
export const UNPLANTED_A_MINUTE: Readonly<Record<Sensitivity, number>> = {
  clear: 2.6,
  balanced: 4.6,
  everything: 10.8,
};
