import { describe, expect, it } from 'vitest';
import { MOST_DEVIATIONS, beliefIn, type BeliefWeights } from '../../../../src/spotting/evidence/belief.ts';

/** Two pieces of evidence; one hidden unit follows the first, the other speaks up where the second is low. */
const WEIGHTS: BeliefWeights = {
  mean: [10, 0],
  deviation: [2, 1],
  hidden: [
    [1, 0, 0],
    [0, -1, 0.5],
  ],
  output: [3, -2, 0.25],
};
const BIAS = 0.25;

const belief = (...evidence: readonly number[]): number => beliefIn(WEIGHTS, evidence);

describe('belief', () => {
  it('is the sum of what the hidden units say, and the bias', () => {
    // (14 - 10) / 2 = 2 deviations for; 0.5 from the second unit's own bias against.
    expect(belief(14, 0)).toBeCloseTo(BIAS + 3 * 2 - 2 * 0.5, 12);
    expect(belief(14, -1)).toBeCloseTo(BIAS + 3 * 2 - 2 * 1.5, 12);
  });

  it('takes no notice of a unit that is not stirred', () => {
    expect(belief(10, 0.5)).toBeCloseTo(BIAS, 12);
    expect(belief(2, 3)).toBeCloseTo(BIAS, 12);
  });

  it('takes evidence beyond the limit for no stronger than at it', () => {
    const limit = 10 + 2 * MOST_DEVIATIONS;
    expect(belief(limit, 1)).toBeGreaterThan(belief(limit - 0.1, 1));
    for (const beyond of [limit + 1, 1e9, Infinity]) expect(belief(beyond, 1)).toBe(belief(limit, 1));
    expect(belief(10, -Infinity)).toBe(belief(10, -MOST_DEVIATIONS));
  });
});
