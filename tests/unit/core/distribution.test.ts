import { describe, expect, it } from 'vitest';
import { BIN_EDGES_MS, distributionOf } from '../../../src/core/distribution.ts';

describe('a distribution of times', () => {
  it('tells percentiles that were really measured, whatever the order', () => {
    const times = Array.from({ length: 200 }, (_, k) => ((k * 73) % 200) + 1);
    expect(distributionOf(times)).toMatchObject({ count: 200, p50: 100, p95: 190, p99: 198, max: 200 });
    expect(distributionOf(times)?.mean).toBeCloseTo(100.5);
  });

  it('is itself of a single time, and nothing of none', () => {
    expect(distributionOf([7])).toMatchObject({ count: 1, mean: 7, p50: 7, p95: 7, p99: 7, max: 7 });
    expect(distributionOf([])).toBeNull();
  });

  it('sorts every time into one bin, the fastest and the slowest too', () => {
    const times = [0, 0.001, 0.5, 1, 16, 1e6];
    const bins = distributionOf(times)?.bins ?? [];
    expect(bins).toHaveLength(BIN_EDGES_MS.length + 1);
    expect(bins.reduce((sum, count) => sum + count, 0)).toBe(times.length);
    expect([bins[0], bins.at(-1)]).toEqual([2, 1]);
    const one = BIN_EDGES_MS.findIndex((edge) => edge > 1);
    expect([BIN_EDGES_MS[one - 1], bins[one]]).toEqual([1, 1]);
  });

  it('leaves what it is given as it was', () => {
    const times = [3, 1, 2];
    distributionOf(times);
    expect(times).toEqual([3, 1, 2]);
  });
});
