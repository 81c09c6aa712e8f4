import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../../../bench/peers/comparisons.ts';
import { compare, ratiosOf, type RoundMedians } from '../../../../bench/peers/ratios.ts';

function rounds(...times: readonly Readonly<Record<string, number>>[]): readonly RoundMedians[] {
  return times.map((round) => new Map(Object.entries(round)));
}

describe('a ratio', () => {
  it('is taken within each round, so that a slow round slows both', () => {
    const timed = rounds({ a: 10, b: 20 }, { a: 100, b: 200 }, { a: 11, b: 20 });
    expect(ratiosOf(timed, 'a', 'b')).toEqual([0.5, 0.5, 0.55]);
    expect(compare(timed, { of: 'a', to: 'b', atMost: 0.6 })).toMatchObject({
      median: 0.5,
      least: 0.5,
      most: 0.55,
      rounds: 3,
      atMost: 0.6,
    });
  });

  it('needs both in the same round', () => {
    expect(ratiosOf(rounds({ a: 1 }, { a: 1, b: 4 }, { b: 4 }), 'a', 'b')).toEqual([0.25]);
    expect(compare(rounds({ a: 1 }, { b: 4 }), { of: 'a', to: 'b', atMost: null })).toBeNull();
  });

  it('has an interval that is the same every time and holds the median', () => {
    const timed = rounds(...Array.from({ length: 12 }, (_, k) => ({ a: 10 + (k % 5), b: 10 })));
    const of = () => compare(timed, { of: 'a', to: 'b', atMost: null });
    expect(of()).toEqual(of());
    const ratio = of();
    expect(ratio?.low95).toBeLessThanOrEqual(ratio?.median ?? NaN);
    expect(ratio?.high95).toBeGreaterThanOrEqual(ratio?.median ?? NaN);
    expect(ratio?.low95).toBeGreaterThanOrEqual(ratio?.least ?? NaN);
  });
});

describe('the comparisons', () => {
  it('are what is to be reached, and then every other subject, each pair once', () => {
    const pairs = comparisonsOf(['sotto-wasm', 'human', 'face-api']).map(({ of, to }) => `${of} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs).toContain('sotto-wasm human');
    expect(pairs.at(-1)).toBe('sotto-wasm face-api');
  });
});
