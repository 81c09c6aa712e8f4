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
