import type { Sensitivity } from '../contracts/sensitivity.ts';
import type { SpotterThresholds } from './spotter.ts';

/**
 * What each step asks of a moment. Chosen on the tuning split of the accuracy bench (bench/accuracy/footage.ts); what each
 * costs in moments that nobody planted is in its results.
 */
export const THRESHOLDS: Readonly<Record<Sensitivity, SpotterThresholds>> = {
  clear: { confidence: 0.65, amplitude: 0.008 },
  balanced: { confidence: 0.4, amplitude: 0.005 },
  everything: { confidence: 0.15, amplitude: 0.003 },
};

/** No rating makes everything count, or nothing. */
const LIMITS = { least: 0.1, most: 0.9 } as const;

/** What a step asks for when a person's own ratings have moved it. */
export function thresholdsFor(sensitivity: Sensitivity, confidenceOffset: number): SpotterThresholds {
  const { confidence, amplitude } = THRESHOLDS[sensitivity];
  return {
    confidence: Math.min(LIMITS.most, Math.max(LIMITS.least, confidence + confidenceOffset)),
    amplitude,
  };
}
