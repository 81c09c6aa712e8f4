import type { Sensitivity } from '../contracts/sensitivity.ts';
import type { SpotterThresholds } from './spotter.ts';

/**
 * What each step asks of a moment. Chosen on the tuning split of the accuracy bench (bench/accuracy/footage.ts); what each
 * costs in moments that nobody planted is in its results.
 */
export const THRESHOLDS: Readonly<Record<Sensitivity, SpotterThresholds>> = {
  clear: { apex: 0.4, confidence: 0.55, amplitude: 0.008 },
  balanced: { apex: 0.3, confidence: 0.45, amplitude: 0.005 },
  everything: { apex: 0.2, confidence: 0.3, amplitude: 0.003 },
};
