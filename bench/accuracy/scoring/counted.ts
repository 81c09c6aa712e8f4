import type { Estimate } from '../../../models/evaluation/statistics/estimate.ts';
import { poissonRate, wilson } from '../../../models/evaluation/statistics/intervals.ts';

/** So many of so many, with a 95 % interval. */
export interface CountedShare extends Estimate {
  readonly count: number;
  readonly of: number;
}

/** So many in so many minutes, with a 95 % interval. */
export interface CountedRate extends Estimate {
  readonly count: number;
  readonly minutes: number;
}

/** Of things that do not hang together: Wilson's interval. */
export function shareOf(count: number, of: number): CountedShare {
  return { count, of, ...wilson(count, of) };
}

/** Poisson's interval. */
export function rateOf(count: number, minutes: number): CountedRate {
  return { count, minutes, ...poissonRate(count, minutes) };
}

export function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
