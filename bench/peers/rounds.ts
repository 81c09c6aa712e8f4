import { Random } from '../../src/core/random.ts';

/** The order of a round: every subject once, shuffled anew; the same for the same seed. */
export function orderOfRound(ids: readonly string[], seed: number, round: number): readonly string[] {
  const random = new Random(seed + round);
  const order = [...ids];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
