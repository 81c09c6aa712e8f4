import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreClip } from '../../../../models/evaluation/clip-score.ts';
import { HIT_IOU, iou } from '../../../../models/evaluation/iou.ts';
import { poolScores } from '../../../../models/evaluation/pooled-score.ts';
import { NEAR_APEX_MS, nearness, type Interval } from '../../../../src/core/interval.ts';
import { intervals } from '../../core/interval.fixture.ts';
import { finding, MINUTE_MS, truth } from './clip.fixture.ts';

const truths = intervals.map((own) => own.map((times) => truth(0, times)));
const findings = intervals.map((own) => own.map((times) => finding(0, times)));

describe('the score of a clip', () => {
  it('is perfect for the truth itself', () => {
    const score = poolScores([scoreClip([truth(0), truth(2000)], [finding(0), finding(2000)], MINUTE_MS)]);
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
    const score = scoreClip([truth(0)], [finding(0), finding(40)], MINUTE_MS);
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

  it('is perfect for the truths themselves, whatever they are', () => {
    const some = truths.filter((there) => there.length > 0);
    fc.assert(
      fc.property(some, (there) => {
        const { iou: byIou, near, otherPerMinute } = poolScores([scoreClip(there, there, MINUTE_MS)]);
        expect([byIou.f1, near.f1, otherPerMinute]).toEqual([1, 1, 0]);
      }),
    );
  });

  it('is the same whenever it happened', () => {
    const later = <Timed extends Interval>(items: readonly Timed[], byMs: number): Timed[] =>
      items.map((item) => ({
        ...item,
        onsetMs: item.onsetMs + byMs,
        apexMs: item.apexMs + byMs,
        offsetMs: item.offsetMs + byMs,
      }));
    fc.assert(
      fc.property(truths, findings, fc.integer({ min: -1e6, max: 1e6 }), (there, seen, byMs) => {
        const score = scoreClip(there, seen, MINUTE_MS);
        const shifted = scoreClip(later(there, byMs), later(seen, byMs), MINUTE_MS);
        expect(poolScores([shifted])).toEqual(poolScores([score]));
      }),
    );
  });

  it('has a near hit for every hit whose apexes are close', () => {
    fc.assert(
      fc.property(truths, findings, (there, seen) => {
        const { hits, nearHits } = scoreClip(there, seen, MINUTE_MS);
        const close = hits.filter((hit) => Math.abs(hit.truth.apexMs - hit.found.apexMs) <= NEAR_APEX_MS);
        for (const hit of close) expect(nearness(hit.truth, hit.found)).toBeGreaterThan(0);
        expect(nearHits.length).toBeGreaterThanOrEqual(close.length);
      }),
    );
  });

  it('holds lasting movements against whoever finds something in them', () => {
    const lasting = truth(5000, { lasting: true, apexMs: 5600, offsetMs: 6200 });
    const score = scoreClip([truth(0), lasting], [finding(0), finding(5100), finding(5700)], MINUTE_MS);
    expect(score.truths).toHaveLength(1);
    expect(score.lasting).toEqual([lasting]);
    expect(score.lastingFlagged).toEqual([lasting]);
    expect(score.others).toHaveLength(2);
  });

  it('knows a wrong name', () => {
    const score = poolScores([scoreClip([truth(0)], [finding(0, { names: ['chin-up'] })], MINUTE_MS)]);
    expect(score.near.hits).toBe(1);
    expect(score.namedRight).toBe(0);
  });
});
