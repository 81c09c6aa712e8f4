/** Standard deviations of a normal distribution per median absolute deviation: 1 over its upper quartile. */
export const SD_PER_MAD = 1.4826;
/** `p / 100 * n` may come out a little above the whole number that it is. */
const ROUNDING = 1e-9;

/**
 * Value of nearest rank, so one that is among those given (definition 1 of Hyndman and Fan, "Sample quantiles in
 * statistical packages", 1996); NaN of nothing.
 * @param sorted in rising order
 * @param p 0..100
 */
export function nearestRank(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return Number.NaN;
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length - ROUNDING) - 1)]!;
}

/** The middle value, or the mean of the middle two, whatever the order; NaN of nothing. */
export function median(values: ArrayLike<number>): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
