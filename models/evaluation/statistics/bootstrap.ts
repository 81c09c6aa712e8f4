import { Random } from '../../../src/core/random.ts';

/** A value with the ends of its confidence interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  readonly seed: number;
  readonly rounds?: number;
  /** Share of the intervals that hold the truth. */
  readonly confidence?: number;
}

const ROUNDS = 2000;
const CONFIDENCE = 0.95;

/** The value that `share` of the others lie under: nearest rank, so that infinite values may be among them. */
function ranked(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return NaN;
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))];
}

/** The ends between which the middle `confidence` of the values lie. Values that are no number are left out. */
export function percentileInterval(
  values: readonly number[],
  confidence = CONFIDENCE,
): { readonly low: number; readonly high: number } {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const tail = (1 - confidence) / 2;
  return { low: ranked(sorted, tail), high: ranked(sorted, 1 - tail) };
}

/** The statistic of `rounds` samples drawn from the units with replacement; the same for the same seed. */
export function resampled<Unit>(
  units: readonly Unit[],
  statistic: (sample: readonly Unit[]) => number,
  { seed, rounds = ROUNDS }: BootstrapOptions,
): number[] {
  const random = new Random(seed);
  return Array.from({ length: rounds }, () => statistic(units.map(() => random.pick(units))));
}

/**
 * Percentile bootstrap (Efron 1979). Units must be independent of each other: persons, or clips where every
 * person has one, never single movements of one clip.
 */
export function bootstrap<Unit>(
  units: readonly Unit[],
  statistic: (sample: readonly Unit[]) => number,
  options: BootstrapOptions,
): Estimate {
  const value = statistic(units);
  return { value, ...percentileInterval(resampled(units, statistic, options), options.confidence) };
}

/** Items that belong together, as one unit of a bootstrap: in the order in which they first appear. */
export function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
