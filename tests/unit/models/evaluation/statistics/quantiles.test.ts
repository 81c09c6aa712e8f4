import { describe, expect, it } from 'vitest';
import { quantile, robustDeviation } from '../../../../../models/evaluation/statistics/quantiles.ts';
import { Random } from '../../../../../src/core/random.ts';

describe('a quantile', () => {
  it('lies between two values in proportion', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10, 0], 0.9)).toBe(9);
    // What R's quantile() and NumPy's percentile() give by default.
    expect(quantile([15, 20, 35, 40, 50], 0.4)).toBeCloseTo(29, 12);
    expect(quantile([15, 20, 35, 40, 50], 0.05)).toBeCloseTo(16, 12);
  });

  it('is the least and the greatest at the ends, and unknown of nothing', () => {
    expect(quantile([3, 1, 2], 0)).toBe(1);
    expect(quantile([3, 1, 2], 1)).toBe(3);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('the robust deviation', () => {
  it('sees through outliers to the deviation of the bulk', () => {
    const random = new Random(5);
    const values = Array.from({ length: 4000 }, (_, k) => (k % 20 === 0 ? 50 : random.normal()));
    expect(robustDeviation(values)).toBeGreaterThan(0.95);
    expect(robustDeviation(values)).toBeLessThan(1.2);
  });
});
