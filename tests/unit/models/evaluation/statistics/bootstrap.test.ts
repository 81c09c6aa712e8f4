import { describe, expect, it } from 'vitest';
import {
  bootstrap,
  groupedBy,
  percentileInterval,
} from '../../../../../models/evaluation/statistics/bootstrap.ts';
import { Random } from '../../../../../src/core/random.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('bootstrap', () => {
  it('gives the interval of a mean', () => {
    const random = new Random(1);
    const values = Array.from({ length: 400 }, () => 10 + 2 * random.normal());
    const { value, low, high } = bootstrap(values, mean, { seed: 4 });
    expect(value).toBe(mean(values));
    // Two standard errors of 0.1 on either side.
    expect(value - low).toBeCloseTo(0.196, 1);
    expect(high - value).toBeCloseTo(0.196, 1);
  });

  it('is the same for the same seed and different for another', () => {
    const values = [1, 2, 3, 4, 10];
    const run = (seed: number) => bootstrap(values, mean, { seed, rounds: 50 });
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  it('draws whole groups, so that likeness within a person widens the interval', () => {
    const items = ['a', 'b', 'c', 'd'].flatMap((person, k) =>
      Array.from({ length: 50 }, () => ({ person, value: k })),
    );
    const of = (sample: readonly { value: number }[]): number => mean(sample.map(({ value }) => value));
    const alone = bootstrap(items, of, { seed: 1 });
    const grouped = bootstrap(
      groupedBy(items, ({ person }) => person),
      (sample) => of(sample.flat()),
      { seed: 1 },
    );
    expect(grouped.value).toBe(alone.value);
    expect(grouped.high - grouped.low).toBeGreaterThan(4 * (alone.high - alone.low));
  });

  it('leaves out rounds without an answer and keeps infinite ones', () => {
    expect(percentileInterval([NaN, 1, 2, Infinity], 0.9)).toEqual({ low: 1, high: Infinity });
    expect(percentileInterval([])).toEqual({ low: NaN, high: NaN });
  });
});
