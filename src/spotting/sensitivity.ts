import type { SpotterThresholds } from './spotter.ts';

/** Three plain steps; what each costs in moments that nobody planted is in bench/results. */
export type Sensitivity = 'clear' | 'balanced' | 'everything';

/** Chosen on the tuning split of the accuracy bench (bench/accuracy/footage.ts). */
export const SENSITIVITIES: Readonly<Record<Sensitivity, SpotterThresholds>> = {
  clear: { apex: 0.4, confidence: 0.55, amplitude: 0.008 },
  balanced: { apex: 0.3, confidence: 0.45, amplitude: 0.005 },
  everything: { apex: 0.2, confidence: 0.3, amplitude: 0.003 },
};
