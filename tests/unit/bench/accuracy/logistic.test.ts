import { describe, expect, it } from 'vitest';
import {
  fitLogistic,
  logit,
  probabilityOf,
  type Judged,
} from '../../../../models/evaluation/statistics/logistic.ts';
import { Random } from '../../../../src/core/random.ts';

function drawn(seed: number, count: number, slope: number, offset: number): readonly Judged[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const score = random.between(0.02, 0.98);
    return { score, isTrue: random.chance(probabilityOf({ slope, offset }, score)) };
  });
}

describe('fitLogistic', () => {
  it('finds the curve that made the cases', () => {
    const fit = fitLogistic(drawn(1, 4000, 0.6, -1));
    expect(fit.slope).toBeCloseTo(0.6, 1);
    expect(fit.offset).toBeCloseTo(-1, 1);
  });

  it('gives probabilities that come true', () => {
    const cases = drawn(2, 3000, 1.4, 0.5);
    const fit = fitLogistic(cases);
    for (const [from, to] of [
      [0, 0.4],
      [0.4, 0.7],
      [0.7, 1],
    ]) {
      const bin = cases.filter(({ score }) => score >= from && score < to);
      const told = bin.reduce((sum, { score }) => sum + probabilityOf(fit, score), 0) / bin.length;
      const came = bin.filter(({ isTrue }) => isTrue).length / bin.length;
      expect(Math.abs(told - came)).toBeLessThan(0.05);
    }
  });

  it('never becomes certain from a few cases', () => {
    const fit = fitLogistic([
      { score: 0.9, isTrue: true },
      { score: 0.8, isTrue: true },
      { score: 0.1, isTrue: false },
      { score: 0.2, isTrue: false },
    ]);
    expect(probabilityOf(fit, 0.9)).toBeLessThan(0.95);
    expect(probabilityOf(fit, 0.1)).toBeGreaterThan(0.05);
  });

  it('needs both kinds of cases', () => {
    expect(() => fitLogistic([{ score: 0.5, isTrue: true }])).toThrow(RangeError);
  });

  it('takes scores of 0 and 1', () => {
    expect(logit(0)).toBeGreaterThan(-10);
    expect(logit(1)).toBeLessThan(10);
  });
});
