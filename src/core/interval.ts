/** A stretch of time with its strongest point, ms. */
export interface Interval {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
}

/**
 * Apexes within this may be the same: less than half of the longest brief movement, 500 ms.
 * @internal
 */
export const NEAR_APEX_MS = 200;

/**
 * Closeness of two that may be about the same movement: they overlap, and their apexes lie within `NEAR_APEX_MS`.
 * 1 at the same apex, falling to a half; 0 where the two cannot be meant for each other.
 */
export function nearness(a: Interval, b: Interval): number {
  const overlap = Math.min(a.offsetMs, b.offsetMs) > Math.max(a.onsetMs, b.onsetMs);
  const apartMs = Math.abs(a.apexMs - b.apexMs);
  return overlap && apartMs <= NEAR_APEX_MS ? 1 - apartMs / (2 * NEAR_APEX_MS) : 0;
}
