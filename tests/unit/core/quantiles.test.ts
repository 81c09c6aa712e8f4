import { describe, expect, it } from 'vitest';
import { median, nearestRank } from '../../../src/core/quantiles.ts';

describe('the median', () => {
  it('is the middle value by size, or the mean of two', () => {
    expect(median([100, 9, 20])).toBe(20);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('leaves what it is given as it was', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('the nearest rank', () => {
  it('is a value that is there', () => {
    // The worked example of the definition: 5, 30, 40, 50 and 100 % of five values.
    const sorted = [15, 20, 35, 40, 50];
    expect([5, 30, 40, 50, 100].map((p) => nearestRank(sorted, p))).toEqual([15, 20, 20, 35, 50]);
    expect(nearestRank(sorted, 0)).toBe(15);
    expect(nearestRank([], 50)).toBeNaN();
  });

  it('is the whole rank where there is one, however it is rounded', () => {
    const sorted = Array.from({ length: 100 }, (_, k) => k + 1);
    for (const p of sorted) expect(nearestRank(sorted, p)).toBe(p);
  });
});
