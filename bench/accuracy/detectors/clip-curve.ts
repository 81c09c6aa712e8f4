import type { Detection } from '../detector.ts';
import { peaksOf } from './candidates.ts';

/** Mean length of a labelled brief movement (SAMM-LV; src/spotting/NOTES.md, 1). */
export const MEAN_LENGTH_MS = 367;

/** Mean of the larger third of the values: a brief movement is in a few regions. */
export function strongestThird(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => b - a);
  const count = Math.max(1, Math.round(sorted.length / 3));
  return sorted.slice(0, count).reduce((sum, value) => sum + value, 0) / count;
}

/**
 * The published spotters' threshold is mean + p (maximum - mean) over the clip: this is the p at which each
 * frame is reached. It is relative to the clip, so the highest peak of any clip is 1, whatever it is.
 */
export function relativeHeight(curve: Float64Array): Float64Array {
  const mean = curve.reduce((sum, value) => sum + value, 0) / Math.max(1, curve.length);
  const highest = curve.reduce((most, value) => Math.max(most, value), mean);
  return curve.map((value) => (highest > mean ? (value - mean) / (highest - mean) : 0));
}

/** These curves say when, not how long: each peak becomes an interval of the mean length. */
export function intervalsAtPeaks(curve: Float64Array, timesMs: Float64Array): Detection[] {
  return peaksOf(curve, -Infinity).map((peak) => ({
    onsetMs: timesMs[peak]! - MEAN_LENGTH_MS / 2,
    apexMs: timesMs[peak]!,
    offsetMs: timesMs[peak]! + MEAN_LENGTH_MS / 2,
    score: curve[peak]!,
  }));
}
