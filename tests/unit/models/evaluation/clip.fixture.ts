import type { Finding, Truth } from '../../../../models/evaluation/clip-score.ts';

export const MINUTE_MS = 60_000;

/** A brief movement of 300 ms. */
export function truth(onsetMs: number, more: Partial<Truth> = {}): Truth {
  return {
    onsetMs,
    apexMs: onsetMs + 150,
    offsetMs: onsetMs + 300,
    movement: 'brow-up',
    names: ['inner-brow-up', 'outer-brow-up'],
    amplitude: 0.02,
    lasting: false,
    judged: true,
    ...more,
  };
}

export function finding(onsetMs: number, more: Partial<Finding> = {}): Finding {
  return {
    onsetMs,
    apexMs: onsetMs + 150,
    offsetMs: onsetMs + 300,
    names: ['inner-brow-up'],
    ...more,
  };
}
