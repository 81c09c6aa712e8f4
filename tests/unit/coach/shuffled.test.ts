import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffled } from '../../../src/coach/shuffled.ts';
import { Random } from '../../../src/core/random.ts';

it('a shuffled list holds the same things, and the seed decides their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(), (things, seed) => {
      const order = shuffled(things, new Random(seed));
      expect([...order].sort((a, b) => a - b)).toEqual([...things].sort((a, b) => a - b));
      expect(shuffled(things, new Random(seed))).toEqual(order);
    }),
  );
});

it('different seeds begin differently', () => {
  const things = Array.from({ length: 20 }, (_, at) => at);
  const firsts = things.map((seed) => shuffled(things, new Random(seed))[0]);
  expect(new Set(firsts).size).toBeGreaterThan(5);
});
