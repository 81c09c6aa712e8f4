import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURED_PARTS, type MeasuredPart } from '../../../src/contracts/face-part.ts';
import type { UnscoredReason } from '../../../src/contracts/moment.ts';
import { LESSONS, takeAlong, type Lesson } from '../../../src/record/take-along.ts';
import type { Rating } from '../../../src/record/rating.ts';
import type { SessionRecord } from '../../../src/record/session-record.ts';
import { partTimes } from '../contracts/part-times.fixture.ts';
import { MOMENT, anyRecord, recordWith } from './session-record.fixture.ts';

/** Five minutes, of which `share` went by unjudged for a reason. */
function unscored(reason: UnscoredReason, share: number): Partial<SessionRecord> {
  const toMs = share * 300_000;
  const unscored = [{ fromMs: 0, toMs, reason }];
  return { unscored, parts: partTimes(300_000, unscored), judgedMs: 300_000 - toMs };
}

function rated(...ratings: (Rating | null)[]): Partial<SessionRecord> {
  return { moments: ratings.map((rating) => ({ moment: MOMENT, clip: null, rating })) };
}

/** All that is rated, so that nothing asks for an answer any more. */
const ALL_RATED = rated('unsure', 'unsure', 'unsure');

describe('the one thing to take along from a session', () => {
  it.each([
    ['no-new-picture', 'more-pictures', 'settings'],
    ['black-picture', 'better-light', 'self-test'],
    ['no-face', 'stay-in-view', 'self-test'],
    ['second-person', 'alone-in-view', 'self-test'],
    ['turned-away', 'face-the-camera', 'self-test'],
    ['too-small', 'sit-closer', 'self-test'],
    ['too-dark', 'better-light', 'self-test'],
    ['low-frame-rate', 'more-pictures', 'settings'],
    ['frame-gap', 'more-pictures', 'settings'],
    ['head-motion', 'hold-the-head-calmer', 'self-test'],
  ] as const)('where much was lost to %s: %s', (reason, lesson, suggests) => {
    expect(takeAlong(recordWith(unscored(reason, 0.3)))).toEqual({
      lesson,
      tie: { kind: 'stretch', fromMs: 0, toMs: 90_000, reason },
      suggests,
    });
    const little = recordWith({ ...unscored(reason, 0.02), ...ALL_RATED, cues: [] });
    expect(takeAlong(little).lesson).toBe('other-perspective');
  });

  it('names what cost most, tied to the longest stretch of it', () => {
    const spans = [
      { fromMs: 0, toMs: 60_000, reason: 'too-dark' as const },
      { fromMs: 60_000, toMs: 130_000, reason: 'turned-away' as const },
      { fromMs: 130_000, toMs: 150_000, reason: 'too-dark' as const },
    ];
    const record = recordWith({ unscored: spans, parts: partTimes(300_000, spans) });
    expect(takeAlong(record)).toMatchObject({ lesson: 'better-light', tie: { fromMs: 0, toMs: 60_000 } });
  });

  it('weighs what was lost by how much of the face it silenced', () => {
    const turns = [{ fromMs: 0, toMs: 100_000, reason: 'head-motion' as const }];
    const after = (parts: readonly MeasuredPart[]): Lesson =>
      takeAlong(
        recordWith({
          unscored: turns,
          parts: partTimes(300_000, [], Object.fromEntries(parts.map((part) => [part, turns]))),
          judgedMs: 300_000,
        }),
      ).lesson;
    expect(after(['mouth'])).not.toBe('hold-the-head-calmer');
    expect(after(MEASURED_PARTS)).toBe('hold-the-head-calmer');
  });

  it('is more time, where little was judged and nothing hindered', () => {
    expect(takeAlong(recordWith({ durationMs: 50_000, judgedMs: 44_000 }))).toEqual({
      lesson: 'longer-session',
      tie: { kind: 'stretch', fromMs: 0, toMs: 50_000, reason: null },
      suggests: 'again',
    });
  });

  it('is clearer movements only, where most were mistakes; tied to the latest mistake', () => {
    expect(takeAlong(recordWith(rated('no', 'no', 'yes')))).toEqual({
      lesson: 'clearer-only',
      tie: { kind: 'moment', index: 1 },
      suggests: 'settings',
    });
    expect(takeAlong(recordWith(rated('no', 'no'))).lesson).not.toBe('clearer-only');
  });

  it('is pauses, where speech left hardly a gap', () => {
    const speech = [
      { fromMs: 0, toMs: 10_000, reason: 'speech-lower-face' as const },
      { fromMs: 20_000, toMs: 270_000, reason: 'speech-lower-face' as const },
    ];
    const parts = partTimes(300_000, [], { mouth: speech });
    expect(takeAlong(recordWith({ unscored: speech, parts, judgedMs: 300_000 }))).toEqual({
      lesson: 'pause-more',
      tie: { kind: 'stretch', ...speech[1] },
      suggests: 'again',
    });
  });

  it('is an answer, until three moments have one; tied to the surest without', () => {
    const { moments } = recordWith(rated('yes', null, null, null));
    const surer = moments.map((each, at) =>
      at === 2 ? { ...each, moment: { ...MOMENT, confidence: 0.95 } } : each,
    );
    expect(takeAlong(recordWith({ moments: surer }))).toEqual({
      lesson: 'rate-moments',
      tie: { kind: 'moment', index: 2 },
      suggests: 'moment',
    });
    expect(takeAlong(recordWith(rated('yes', 'no', 'unsure', null))).lesson).not.toBe('rate-moments');
  });

  it('is the answer exercise, where a suggestion came; tied to the moment before it', () => {
    const moments = [MOMENT, { ...MOMENT, onsetMs: 60_000, apexMs: 60_100, offsetMs: 60_300 }].map(
      (moment) => ({ moment, clip: null, rating: 'yes' as const }),
    );
    const at = (atMs: number): SessionRecord => recordWith({ moments, cues: [{ atMs, id: 'pause' }] });
    expect(takeAlong(at(30_000))).toEqual({
      lesson: 'practise-the-answer',
      tie: { kind: 'moment', index: 0 },
      suggests: 'answer',
    });
    expect(takeAlong(at(60_500)).tie).toEqual({ kind: 'moment', index: 1 });
    expect(takeAlong(at(1000)).tie).toEqual({ kind: 'stretch', fromMs: 1000, toMs: 1000, reason: null });
  });

  it('is the eye, where a moment was real; tied to the shortest of them', () => {
    const moments = [300, 180, 240].map((durationMs) => ({
      moment: { ...MOMENT, durationMs },
      clip: null,
      rating: 'yes' as const,
    }));
    expect(takeAlong(recordWith({ moments, cues: [] }))).toEqual({
      lesson: 'train-the-eye',
      tie: { kind: 'moment', index: 1 },
      suggests: 'eye',
    });
  });

  it('is else the other perspective, with another scenario', () => {
    expect(takeAlong(recordWith({ moments: [], cues: [] }))).toEqual({
      lesson: 'other-perspective',
      tie: { kind: 'stretch', fromMs: 0, toMs: 300_000, reason: null },
      suggests: 'scenario',
    });
  });

  it('is the own camera, after the built-in trace', () => {
    expect(takeAlong(recordWith({ source: 'trace' }))).toEqual({
      lesson: 'own-camera',
      tie: { kind: 'moment', index: 0 },
      suggests: 'self-test',
    });
  });

  it('is always one of the list, tied to what there is, and the same whatever moved in the face', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const other: SessionRecord = {
          ...record,
          moments: record.moments.map((each) => ({ ...each, clip: null, moment: MOMENT })),
        };
        const { lesson, tie } = takeAlong(record);
        expect(LESSONS).toContain(lesson);
        if (tie.kind === 'moment') expect(record.moments[tie.index]).toBeDefined();
        expect(takeAlong(other).lesson).toBe(lesson);
      }),
    );
  });
});
