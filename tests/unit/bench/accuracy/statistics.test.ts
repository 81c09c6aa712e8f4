import { describe, expect, it } from 'vitest';
import {
  bootstrap,
  groupedBy,
  percentileInterval,
} from '../../../../models/evaluation/statistics/bootstrap.ts';
import { poissonRate, wilson } from '../../../../models/evaluation/statistics/intervals.ts';
import {
  chanceAt,
  fitCurve,
  sensitivity,
  threshold,
  type Shown,
} from '../../../../models/evaluation/statistics/psychometric.ts';
import { Random } from '../../../../src/core/random.ts';

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

describe('Wilson interval', () => {
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [50, 100, 0.4038, 0.5962],
  ])('of %i of %i', (hits, count, low, high) => {
    const interval = wilson(hits, count);
    expect(interval.value).toBe(hits / count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('knows nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual({ value: NaN, low: 0, high: 1 });
  });
});

describe('Poisson interval', () => {
  it.each([
    [1, 0.0253, 5.5716],
    [3, 0.6187, 8.7673],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6268],
  ])('of %i events in a minute', (events, low, high) => {
    const interval = poissonRate(events, 1);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
    expect(poissonRate(events, 2).high).toBeCloseTo(high / 2, 3);
  });

  it('follows the rule of three where nothing happened', () => {
    expect(poissonRate(0, 15)).toEqual({ value: 0, low: 0, high: 0.2 });
  });

  it('knows nothing of no time', () => {
    expect(poissonRate(0, 0)).toEqual({ value: NaN, low: 0, high: Infinity });
  });
});

const AMPLITUDES = [0.008, 0.012, 0.02, 0.03, 0.045];

/** Persons who all see half of what is `a50` large. */
function shownTo(persons: number, each: number, a50: number, slope: number): Shown[][] {
  const random = new Random(3);
  return Array.from({ length: persons }, () =>
    AMPLITUDES.flatMap((amplitude) =>
      Array.from({ length: each }, () => ({
        amplitude,
        hit: random.chance(1 / (1 + Math.exp(-slope * Math.log(amplitude / a50)))),
      })),
    ),
  );
}

function always(hit: (amplitude: number) => boolean): Shown[][] {
  return Array.from({ length: 6 }, () =>
    AMPLITUDES.flatMap((amplitude) => Array.from({ length: 4 }, () => ({ amplitude, hit: hit(amplitude) }))),
  );
}

describe('psychometric curve', () => {
  const options = { seed: 3, rounds: 100 };

  it('is found again', () => {
    const units = shownTo(10, 60, 0.015, 3);
    const { curve, a50, a90 } = sensitivity(units, options);
    expect(curve.slope).toBeCloseTo(3, 0);
    expect(a50.at).toBeCloseTo(0.015, 3);
    // ln 9 / 3 above it on the logarithm's scale.
    expect(a90.at).toBeCloseTo(0.015 * Math.exp(Math.log(9) / 3), 2);
    expect(a50.low).toBeLessThan(0.015);
    expect(a50.high).toBeGreaterThan(0.015);
    expect(chanceAt(curve, 0.015)).toBeCloseTo(0.5, 1);
  });

  it('fits two amplitudes exactly, but for the ridge', () => {
    const group = (amplitude: number, hits: number): Shown[] =>
      Array.from({ length: 1000 }, (_, k) => ({ amplitude, hit: k < hits }));
    const curve = fitCurve([...group(0.01, 200), ...group(0.03, 800)]);
    expect(chanceAt(curve, 0.01)).toBeCloseTo(0.2, 3);
    expect(chanceAt(curve, 0.03)).toBeCloseTo(0.8, 3);
  });

  it('stays finite where all large ones are found and no small one', () => {
    const { curve, a50 } = sensitivity(
      always((amplitude) => amplitude > 0.015),
      options,
    );
    expect(curve.slope).toBeGreaterThan(5);
    expect(curve.slope).toBeLessThan(1000);
    expect(a50.at).toBeGreaterThan(0.012);
    expect(a50.at).toBeLessThan(0.02);
  });

  it('claims nothing beyond what was shown', () => {
    const never = threshold(
      always(() => false),
      0.5,
      options,
    );
    expect(never).toEqual({ at: 'not reached', low: 'not reached', high: 'not reached' });
    const ever = threshold(
      always(() => true),
      0.9,
      options,
    );
    expect(ever.at).toBe('below the smallest');
    const seldom = sensitivity(shownTo(6, 30, 0.03, 2), options);
    expect(seldom.a50.at).toBeCloseTo(0.03, 2);
    expect(seldom.a90.at).toBe('not reached');
  });

  it('reaches nothing where larger ones are found less often, or nothing was shown', () => {
    expect(
      threshold(
        always((amplitude) => amplitude < 0.01),
        0.5,
        options,
      ).at,
    ).toBe('not reached');
    expect(threshold([], 0.5, options).at).toBe('not reached');
    expect(threshold([[]], 0.5, options).at).toBe('not reached');
  });
});
