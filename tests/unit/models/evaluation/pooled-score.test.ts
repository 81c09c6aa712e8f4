import { describe, expect, it } from 'vitest';
import { scoreClip } from '../../../../models/evaluation/clip-score.ts';
import { poolScores } from '../../../../models/evaluation/pooled-score.ts';
import { rates } from '../../../../models/evaluation/rates.ts';
import { finding, MINUTE_MS, truth } from './clip.fixture.ts';

describe('pooling', () => {
  it('adds counts before it takes rates', () => {
    const good = scoreClip([truth(0)], [finding(0)], MINUTE_MS);
    const poor = scoreClip([truth(0), truth(1000), truth(2000)], [finding(9000)], 2 * MINUTE_MS);
    const score = poolScores([good, poor]);
    expect(score.truths).toBe(4);
    expect(score.iou).toEqual(rates(1, 4, 2));
    expect(score.otherPerMinute).toBeCloseTo(1 / 3, 12);
  });

  it('keeps amplitudes and movements apart', () => {
    const there = [truth(0), truth(1000, { amplitude: 0.01, movement: 'dimple' })];
    const score = poolScores([scoreClip(there, [finding(0)], MINUTE_MS)]);
    expect(score.byAmplitude).toEqual({
      '0.010': { truths: 1, hits: 0, nearHits: 0 },
      '0.020': { truths: 1, hits: 1, nearHits: 1 },
    });
    expect(score.byMovement['brow-up']).toEqual({ truths: 1, hits: 1, nearHits: 1 });
  });

  it('tells apart what fell into time that was not judged', () => {
    const there = [truth(0), truth(1000, { judged: false })];
    expect(poolScores([scoreClip(there, [finding(0)], MINUTE_MS)]).byJudgement).toEqual({
      judged: { truths: 1, hits: 1, nearHits: 1 },
      unscored: { truths: 1, hits: 0, nearHits: 0 },
    });
  });

  it('has no rates of nothing', () => {
    expect(poolScores([]).otherPerMinute).toBe(0);
    expect(rates(0, 0, 0)).toEqual({ hits: 0, precision: 0, recall: 0, f1: 0 });
  });
});
