import { describe, expect, it } from 'vitest';
import {
  fitCalibration,
  probabilityOf,
  type CalibrationCase,
} from '../../../../../models/evaluation/statistics/calibration.ts';
import { Random } from '../../../../../src/core/random.ts';

function drawn(seed: number, count: number, slope: number, offset: number): readonly CalibrationCase[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const score = random.between(0.02, 0.98);
    return { score, isTrue: random.chance(probabilityOf({ slope, offset }, score)) };
  });
}

describe('fitCalibration', () => {
  it('finds the curve that made the cases', () => {
    const fit = fitCalibration(drawn(1, 4000, 0.6, -1));
    expect(fit.slope).toBeCloseTo(0.6, 1);
    expect(fit.offset).toBeCloseTo(-1, 1);
  });

  it('gives probabilities that come true', () => {
    const cases = drawn(2, 3000, 1.4, 0.5);
    const fit = fitCalibration(cases);
    for (const [from, to] of [
      [0, 0.4],
      [0.4, 0.7],
      [0.7, 1],
    ] as const) {
      const bin = cases.filter(({ score }) => score >= from && score < to);
      const told = bin.reduce((sum, { score }) => sum + probabilityOf(fit, score), 0) / bin.length;
      const came = bin.filter(({ isTrue }) => isTrue).length / bin.length;
      expect(Math.abs(told - came)).toBeLessThan(0.05);
    }
  });

  it('never becomes certain from a few cases', () => {
    const fit = fitCalibration([
      { score: 0.9, isTrue: true },
      { score: 0.8, isTrue: true },
      { score: 0.1, isTrue: false },
      { score: 0.2, isTrue: false },
    ]);
    expect(probabilityOf(fit, 0.9)).toBeLessThan(0.95);
    expect(probabilityOf(fit, 0.1)).toBeGreaterThan(0.05);
  });

  it('needs both kinds of cases', () => {
    expect(() => fitCalibration([{ score: 0.5, isTrue: true }])).toThrow(RangeError);
  });

  it('takes scores of 0 and 1', () => {
    const fit = { slope: 1, offset: 0 };
    expect(probabilityOf(fit, 0)).toBeCloseTo(0, 3);
    expect(probabilityOf(fit, 1)).toBeCloseTo(1, 3);
    expect(probabilityOf(fit, 0)).toBeGreaterThan(0);
    expect(probabilityOf(fit, 1)).toBeLessThan(1);
  });

  it('takes scores that are all alike', () => {
    const cases = Array.from({ length: 40 }, (_, k) => ({ score: 0.8, isTrue: k < 10 }));
    expect(probabilityOf(fitCalibration(cases), 0.8)).toBeCloseTo(0.25, 1);
  });
});
