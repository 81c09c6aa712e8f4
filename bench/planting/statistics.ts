/** Makes a median absolute deviation comparable with a normal distribution's standard deviation. */
const MAD_TO_SD = 1.4826;

/** The value below which `share` of the others lie, interpolated; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const below = sorted[low];
  return below + (at - low) * ((sorted[low + 1] ?? below) - below);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Standard deviation as the bulk of the values shows it, outliers left aside. */
export function robustDeviation(values: readonly number[]): number {
  const middle = median(values);
  return MAD_TO_SD * median(values.map((value) => Math.abs(value - middle)));
}

/** What is left of a signal after the median of the `windowMs` around each sample is taken off. */
export function highPassed(
  timesMs: ArrayLike<number>,
  values: readonly number[],
  windowMs: number,
): number[] {
  let from = 0;
  let to = 0;
  return values.map((value, k) => {
    while (timesMs[from] < timesMs[k] - windowMs / 2) from++;
    while (to < values.length && timesMs[to] <= timesMs[k] + windowMs / 2) to++;
    return value - median(values.slice(from, to));
  });
}
