import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURED_PARTS, type MeasuredPart } from '../../../src/contracts/face-part.ts';
import type { UnscoredReason } from '../../../src/contracts/moment.ts';
import { PRACTICES, practiseNext } from '../../../src/record/practise-next.ts';
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

describe('what to practise next', () => {
  it.each([
    ['no-face', 'stay-in-view'],
    ['second-person', 'alone-in-view'],
    ['turned-away', 'face-the-camera'],
    ['too-small', 'sit-closer'],
    ['too-dark', 'better-light'],
    ['low-frame-rate', 'more-pictures'],
    ['frame-gap', 'more-pictures'],
    ['head-motion', 'hold-the-head-calmer'],
  ] as const)('where much was lost to %s: %s', (reason, practice) => {
    expect(practiseNext(recordWith(unscored(reason, 0.3)))).toBe(practice);
    expect(practiseNext(recordWith({ ...unscored(reason, 0.02), ...rated('yes') }))).toBe(
      'other-perspective',
    );
  });

  it('names what cost most', () => {
    const spans = [
      { fromMs: 0, toMs: 60_000, reason: 'too-dark' as const },
      { fromMs: 60_000, toMs: 130_000, reason: 'turned-away' as const },
      { fromMs: 130_000, toMs: 150_000, reason: 'too-dark' as const },
    ];
    expect(practiseNext(recordWith({ unscored: spans, parts: partTimes(300_000, spans) }))).toBe(
      'better-light',
    );
  });

  it('a longer session, where little was judged and nothing hindered', () => {
    expect(practiseNext(recordWith({ durationMs: 50_000, judgedMs: 44_000 }))).toBe('longer-session');
  });

  it('a look at the set-up, where most moments were mistakes', () => {
    expect(practiseNext(recordWith(rated('no', 'no', 'yes')))).toBe('self-test');
    expect(practiseNext(recordWith(rated('no', 'no')))).not.toBe('self-test');
  });

  it('more pauses, where speech left hardly a gap', () => {
    const speech = [{ fromMs: 0, toMs: 250_000, reason: 'speech-lower-face' as const }];
    const parts = partTimes(300_000, [], { mouth: speech });
    expect(practiseNext(recordWith({ unscored: speech, parts, judgedMs: 300_000 }))).toBe('pause-more');
  });

  it('weighs what was lost by how much of the face it silenced', () => {
    const turns = [{ fromMs: 0, toMs: 100_000, reason: 'head-motion' as const }];
    const after = (parts: readonly MeasuredPart[]) =>
      practiseNext(
        recordWith({
          unscored: turns,
          parts: partTimes(300_000, [], Object.fromEntries(parts.map((part) => [part, turns]))),
          judgedMs: 300_000,
        }),
      );
    expect(after(['mouth'])).not.toBe('hold-the-head-calmer');
    expect(after(MEASURED_PARTS)).toBe('hold-the-head-calmer');
  });

  it('an answer to what is still open, and else the other perspective', () => {
    expect(practiseNext(recordWith(rated('yes', null)))).toBe('rate-moments');
    expect(practiseNext(recordWith(rated('yes', 'unsure')))).toBe('other-perspective');
    expect(practiseNext(recordWith(rated()))).toBe('other-perspective');
  });

  it('the own camera, after the built-in trace', () => {
    expect(practiseNext(recordWith({ source: 'trace' }))).toBe('self-test');
  });

  it('is always one of the list, and the same whatever moved in the face', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const other: SessionRecord = {
          ...record,
          moments: record.moments.map((each) => ({ ...each, clip: null, moment: MOMENT })),
        };
        expect(PRACTICES).toContain(practiseNext(record));
        expect(practiseNext(other)).toBe(practiseNext(record));
      }),
    );
  });
});
