import type { TimedRing } from '../../core/timed-ring.ts';

/**
 * Output of a filter over time for every column of a ring, its last tap at the newest row.
 * @param taps no more than the ring holds rows
 */
export function filterOverTime(
  { values, width, end, capacity }: TimedRing,
  taps: Float64Array,
  out: Float64Array,
): void {
  out.fill(0);
  for (let tap = 0; tap < taps.length; tap++) {
    const weight = taps[tap]!;
    const offset = ((end - taps.length + tap) % capacity) * width;
    for (let column = 0; column < width; column++) out[column]! += weight * values[offset + column]!;
  }
}
