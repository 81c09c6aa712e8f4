import { median, SD_PER_MAD } from '../../../src/core/quantiles.ts';

/**
 * The value below which `share` (0..1) of the others lie, between two of them in proportion (definition 7 of Hyndman
 * and Fan 1996, the default of R and NumPy); NaN of nothing.
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  if (values.length === 0) return NaN;
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!);
}

/** Standard deviation as the bulk of the values shows it, outliers left aside; by the median absolute deviation. */
export function robustDeviation(values: readonly number[]): number {
  const middle = median(values);
  return SD_PER_MAD * median(values.map((value) => Math.abs(value - middle)));
}
