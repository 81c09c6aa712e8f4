import { bootstrap, groupedBy } from '../../../models/evaluation/statistics/bootstrap.ts';
import type { Estimate } from '../../../models/evaluation/statistics/estimate.ts';

/** Of fewer people than this a bootstrap over people says nothing. */
const LEAST_PEOPLE = 3;
const SEED = 1;

/**
 * A statistic of the items with its 95 % interval, people drawn with replacement and all of a person's items together.
 * With fewer than three people the interval's ends are NaN.
 */
export function overPeople<Item>(
  items: readonly Item[],
  personOf: (item: Item) => string,
  statistic: (items: readonly Item[]) => number,
): Estimate {
  const people = groupedBy(items, personOf);
  if (people.length < LEAST_PEOPLE) return { value: statistic(items), low: NaN, high: NaN };
  return bootstrap(people, (sample) => statistic(sample.flat()), { seed: SEED });
}
