import { describe, expect, it } from 'vitest';
import {
  chanceAt,
  detectionThresholds,
  fitCurve,
  threshold,
  type DetectionTrial,
} from '../../../../../models/evaluation/statistics/psychometric.ts';
import { Random } from '../../../../../src/core/random.ts';

const AMPLITUDES = [0.008, 0.012, 0.02, 0.03, 0.045];

/** Persons who all see half of what is `a50` large. */
function trialsOf(persons: number, each: number, a50: number, slope: number): DetectionTrial[][] {
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

function always(hit: (amplitude: number) => boolean): DetectionTrial[][] {
  return Array.from({ length: 6 }, () =>
    AMPLITUDES.flatMap((amplitude) => Array.from({ length: 4 }, () => ({ amplitude, hit: hit(amplitude) }))),
  );
}

describe('psychometric curve', () => {
  const options = { seed: 3, rounds: 100 };

  it('is found again', () => {
    const units = trialsOf(10, 60, 0.015, 3);
    const { curve, a50, a90 } = detectionThresholds(units, options);
    expect(curve.slope).toBeCloseTo(3, 0);
    expect(a50.at).toBeCloseTo(0.015, 3);
    // ln 9 / 3 above it on the logarithm's scale.
    expect(a90.at).toBeCloseTo(0.015 * Math.exp(Math.log(9) / 3), 2);
    expect(a50.low).toBeLessThan(0.015);
    expect(a50.high).toBeGreaterThan(0.015);
    expect(chanceAt(curve, 0.015)).toBeCloseTo(0.5, 1);
  });

  it('fits two amplitudes exactly, but for the ridge', () => {
    const group = (amplitude: number, hits: number): DetectionTrial[] =>
      Array.from({ length: 1000 }, (_, k) => ({ amplitude, hit: k < hits }));
    const curve = fitCurve([...group(0.01, 200), ...group(0.03, 800)]);
    expect(chanceAt(curve, 0.01)).toBeCloseTo(0.2, 3);
    expect(chanceAt(curve, 0.03)).toBeCloseTo(0.8, 3);
  });

  it('stays finite where all large ones are found and no small one', () => {
    const { curve, a50 } = detectionThresholds(
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
    const seldom = detectionThresholds(trialsOf(6, 30, 0.03, 2), options);
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
