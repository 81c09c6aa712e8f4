import { nearestRank } from '../../../src/core/quantiles.ts';
import { Random } from '../../../src/core/random.ts';
import type { Estimate } from './estimate.ts';

export interface BootstrapOptions {
  readonly seed: number;
  readonly rounds?: number;
  /** Share of the intervals that hold the truth. */
  readonly confidence?: number;
}

const ROUNDS = 2000;
const CONFIDENCE = 0.95;

/**
 * The ends between which the middle `confidence` of the values lie: nearest ranks, so that infinite values may be among
 * them (of 2000 the 50th and the 1950th: Efron and Tibshirani, "An introduction to the bootstrap", 1993, section 13.3).
 * Values that are no number are left out.
 */
export function percentileInterval(
  values: readonly number[],
  confidence = CONFIDENCE,
): { readonly low: number; readonly high: number } {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const tail = 50 * (1 - confidence);
  return { low: nearestRank(sorted, tail), high: nearestRank(sorted, 100 - tail) };
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
