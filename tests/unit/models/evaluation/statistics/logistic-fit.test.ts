import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogistic, logistic, logit } from '../../../../../models/evaluation/statistics/logistic-fit.ts';

/**
 * Passing an examination after so many hours of study, twenty students: the worked example of the encyclopaedias, fitted
 * with statistical packages to an intercept of -4.0777 and a slope of 1.5046 an hour.
 */
const HOURS = [
  0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5,
];
const PASSED = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1];

describe('the logistic fit', () => {
  it('is what statistical packages give', () => {
    const points = HOURS.map((x, k) => ({ x, share: PASSED[k]! }));
    const { offset, slope } = fitLogistic(points, 0);
    expect(offset).toBeCloseTo(-4.0777, 4);
    expect(slope).toBeCloseTo(1.5046, 4);
  });

  it('goes through two points exactly', () => {
    const points = [
      { x: -1, share: 0.2 },
      { x: 2, share: 0.9 },
    ];
    const { offset, slope } = fitLogistic(points, 0);
    for (const { x, share } of points) expect(logistic(offset + slope * x)).toBeCloseTo(share, 6);
  });

  it('is finite whatever the points, where there is a ridge', () => {
    const point = fc.record({
      x: fc.double({ min: -10, max: 10, noNaN: true }),
      share: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), (points) => {
        const { offset, slope } = fitLogistic(points, 0.02);
        expect(Number.isFinite(offset) && Number.isFinite(slope)).toBe(true);
      }),
    );
  });

  it('undoes its logit', () => {
    for (const chance of [0.001, 0.5, 0.9]) expect(logistic(logit(chance))).toBeCloseTo(chance, 12);
  });
});
