import type { Random } from '../core/random.ts';

/** The same things in another order, every order as likely as another. */
export function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  return things
    .map((thing) => ({ thing, place: random.uniform() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}
