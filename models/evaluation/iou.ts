import type { Interval } from '../../src/core/interval.ts';

/**
 * A hit overlaps the truth by half of what both cover together: the rule of the spotting challenges (MEGC; He, Wang, Li
 * and Yap, arXiv 1912.11985, section II.C).
 */
export const HIT_IOU = 0.5;

/** Length in common, ms. */
export function overlapMs(a: Interval, b: Interval): number {
  return Math.max(0, Math.min(a.offsetMs, b.offsetMs) - Math.max(a.onsetMs, b.onsetMs));
}

/** Length in common over length covered together, 0..1. */
export function iou(a: Interval, b: Interval): number {
  const commonMs = overlapMs(a, b);
  const coveredMs = a.offsetMs - a.onsetMs + (b.offsetMs - b.onsetMs) - commonMs;
  return coveredMs > 0 ? commonMs / coveredMs : 0;
}

/** The same of a hit; 0 of what is none. */
export function hitIou(truth: Interval, found: Interval): number {
  const share = iou(truth, found);
  return share >= HIT_IOU ? share : 0;
}
