import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJudged } from '../../../../bench/planting/judged-time.ts';
import { poolScores } from '../../../../bench/planting/pooled-score.ts';
import {
  HIT_IOU,
  iou,
  matchOneToOne,
  NEAR_APEX_MS,
  nearness,
  rates,
  scoreClip,
  type Found,
  type Interval,
  type Truth,
} from '../../../../bench/planting/score.ts';
import type { UnscoredReason } from '../../../../src/contracts/moment.ts';

const MINUTE_MS = 60_000;

const interval = fc
  .record({
    onsetMs: fc.integer({ min: 0, max: 5000 }),
    lengthMs: fc.integer({ min: 1, max: 600 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ onsetMs, lengthMs, share }): Interval => ({
    onsetMs,
    apexMs: onsetMs + share * lengthMs,
    offsetMs: onsetMs + lengthMs,
  }));

function truth(onsetMs: number, more: Partial<Truth> = {}): Truth {
  return {
    onsetMs,
    apexMs: onsetMs + 150,
    offsetMs: onsetMs + 300,
    movement: 'brow-up',
    names: ['inner-brow-up', 'outer-brow-up'],
    amplitude: 0.02,
    lasting: false,
    judged: true,
    ...more,
  };
}

function found(onsetMs: number, more: Partial<Found> = {}): Found {
  return {
    onsetMs,
    apexMs: onsetMs + 150,
    offsetMs: onsetMs + 300,
    names: ['inner-brow-up'],
    ...more,
  };
}

const truths = fc.array(interval.map((own) => truth(0, own)));
const findings = fc.array(interval.map((own) => found(0, own)));

describe('overlap of two intervals', () => {
  it('is symmetric, 1 for equals, 0 for strangers', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(iou(a, b)).toBeCloseTo(iou(b, a), 12);
        expect(iou(a, a)).toBe(1);
        expect(iou(a, b)).toBeGreaterThanOrEqual(0);
        expect(iou(a, b)).toBeLessThanOrEqual(1);
        expect(iou(a, { onsetMs: 9000, apexMs: 9001, offsetMs: 9002 })).toBe(0);
      }),
    );
  });

  it('counts what both cover once', () => {
    expect(iou(truth(0), truth(100))).toBeCloseTo(200 / 400, 12);
  });

  it('is no near hit without overlap, however close the apexes', () => {
    const before = { onsetMs: 0, apexMs: 100, offsetMs: 100 };
    const after = { onsetMs: 100, apexMs: 100, offsetMs: 200 };
    expect(nearness(before, after)).toBe(0);
  });

  it('is a near hit up to the limit between the apexes', () => {
    const wide = { onsetMs: 0, apexMs: 500, offsetMs: 1000 };
    expect(nearness(wide, { ...wide, apexMs: 500 + NEAR_APEX_MS })).toBeGreaterThan(0);
    expect(nearness(wide, { ...wide, apexMs: 501 + NEAR_APEX_MS })).toBe(0);
  });
});

describe('matching', () => {
  it('uses every truth and every finding at most once', () => {
    fc.assert(
      fc.property(truths, findings, (there, seen) => {
        const matches = matchOneToOne(there, seen, iou);
        expect(new Set(matches.map((match) => match.truth)).size).toBe(matches.length);
        expect(new Set(matches.map((match) => match.found)).size).toBe(matches.length);
      }),
    );
  });

  it('leaves no pair behind that could still be made', () => {
    fc.assert(
      fc.property(truths, findings, (there, seen) => {
        const matches = matchOneToOne(there, seen, iou);
        const freeTruths = there.filter((one) => !matches.some((match) => match.truth === one));
        const freeFound = seen.filter((one) => !matches.some((match) => match.found === one));
        for (const one of freeTruths) for (const other of freeFound) expect(iou(one, other)).toBe(0);
      }),
    );
  });

  it('gives a truth to the likest of two findings', () => {
    const close = found(20);
    const matches = matchOneToOne([truth(0)], [found(90), close], iou);
    expect(matches.map((match) => match.found)).toEqual([close]);
  });
});

describe('the score of a clip', () => {
  it('is perfect for the truth itself', () => {
    const score = poolScores([scoreClip([truth(0), truth(2000)], [found(0), found(2000)], MINUTE_MS)]);
    expect(score.iou).toEqual({ hits: 2, precision: 1, recall: 1, f1: 1 });
    expect(score.near.f1).toBe(1);
    expect(score.otherPerMinute).toBe(0);
    expect(score.errorsMs.apex).toEqual({ median: 0, p90: 0 });
    expect(score.namedRight).toBe(1);
  });

  it('is nothing for silence', () => {
    const score = poolScores([scoreClip([truth(0)], [], MINUTE_MS)]);
    expect(score.iou).toEqual({ hits: 0, precision: 0, recall: 0, f1: 0 });
    expect(score.errorsMs.apex.median).toBeNaN();
  });

  it('counts a second finding of the same movement as another', () => {
    const score = scoreClip([truth(0)], [found(0), found(40)], MINUTE_MS);
    expect(score.hits).toHaveLength(1);
    expect(score.others).toHaveLength(1);
  });

  it('adds up: every finding is a hit, a near hit or another', () => {
    fc.assert(
      fc.property(truths, findings, (there, seen) => {
        const score = scoreClip(there, seen, MINUTE_MS);
        const used = new Set([...score.hits, ...score.nearHits].map((match) => match.found));
        expect(used.size + score.others.length).toBe(seen.length);
        for (const match of score.hits) expect(iou(match.truth, match.found)).toBeGreaterThanOrEqual(HIT_IOU);
      }),
    );
  });

  it('holds lasting movements against whoever finds something in them', () => {
    const lasting = truth(5000, { lasting: true, apexMs: 5600, offsetMs: 6200 });
    const score = scoreClip([truth(0), lasting], [found(0), found(5100), found(5700)], MINUTE_MS);
    expect(score.truths).toHaveLength(1);
    expect(score.lasting).toBe(1);
    expect(score.lastingFlagged).toBe(1);
    expect(score.others).toHaveLength(2);
  });

  it('knows a wrong name', () => {
    const score = poolScores([scoreClip([truth(0)], [found(0, { names: ['chin-up'] })], MINUTE_MS)]);
    expect(score.near.hits).toBe(1);
    expect(score.namedRight).toBe(0);
  });
});

describe('judged time', () => {
  const event = { movement: 'lip-corner-up', onsetMs: 1000, offsetMs: 1300 } as const;
  const span = (reason: UnscoredReason, fromMs = 900, toMs = 1100) => [{ reason, fromMs, toMs }];

  it('is all time that no reason takes out', () => {
    expect(isJudged(event, [])).toBe(true);
    expect(isJudged(event, span('head-motion', 0, 1000))).toBe(true);
    expect(isJudged(event, span('head-motion', 1300, 2000))).toBe(true);
    expect(isJudged(event, span('head-motion'))).toBe(false);
  });

  it('is lost to a partial reason only in its part of the face', () => {
    expect(isJudged(event, span('speech-lower-face'))).toBe(false);
    expect(isJudged(event, span('blink-lids'))).toBe(true);
    expect(isJudged({ ...event, movement: 'lids-tight' }, span('blink-lids'))).toBe(false);
    expect(isJudged({ ...event, movement: 'brow-up' }, span('speech-lower-face'))).toBe(true);
  });

  it('is told apart in the score', () => {
    const there = [truth(0), truth(1000, { judged: false })];
    expect(poolScores([scoreClip(there, [found(0)], MINUTE_MS)]).byJudgement).toEqual({
      judged: { truths: 1, hits: 1, nearHits: 1 },
      unscored: { truths: 1, hits: 0, nearHits: 0 },
    });
  });
});

describe('pooling', () => {
  it('adds counts before it takes rates', () => {
    const good = scoreClip([truth(0)], [found(0)], MINUTE_MS);
    const poor = scoreClip([truth(0), truth(1000), truth(2000)], [found(9000)], 2 * MINUTE_MS);
    const score = poolScores([good, poor]);
    expect(score.truths).toBe(4);
    expect(score.iou).toEqual(rates(1, 4, 2));
    expect(score.otherPerMinute).toBeCloseTo(1 / 3, 12);
  });

  it('keeps amplitudes and movements apart', () => {
    const there = [truth(0), truth(1000, { amplitude: 0.01, movement: 'dimple' })];
    const score = poolScores([scoreClip(there, [found(0)], MINUTE_MS)]);
    expect(score.byAmplitude).toEqual({
      '0.010': { truths: 1, hits: 0, nearHits: 0 },
      '0.020': { truths: 1, hits: 1, nearHits: 1 },
    });
    expect(score.byMovement['brow-up']).toEqual({ truths: 1, hits: 1, nearHits: 1 });
  });

  it('has no rates of nothing', () => {
    expect(poolScores([]).otherPerMinute).toBe(0);
    expect(rates(0, 0, 0)).toEqual({ hits: 0, precision: 0, recall: 0, f1: 0 });
  });
});
