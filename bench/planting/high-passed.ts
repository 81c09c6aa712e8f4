import { median } from '../../src/core/quantiles.ts';

/** What is left of a signal after the median of the `windowMs` around each sample is taken off. */
export function highPassed(
  timesMs: ArrayLike<number>,
  values: readonly number[],
  windowMs: number,
): number[] {
  let from = 0;
  let to = 0;
  return values.map((value, k) => {
    while (timesMs[from]! < timesMs[k]! - windowMs / 2) from++;
    while (to < values.length && timesMs[to]! <= timesMs[k]! + windowMs / 2) to++;
    return value - median(values.slice(from, to));
  });
}
