import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURED_PARTS, type MeasuredPart } from '../../../../src/contracts/face-part.ts';
import { UNSCORED_REASONS, type UnscoredReason } from '../../../../src/contracts/moment.ts';
import { unionMs } from '../../../../src/core/spans.ts';
import { SpanCollector } from '../../../../src/spotting/gates/spans.ts';

const END_MS = 10_000;

interface Mark {
  readonly reason: UnscoredReason;
  readonly fromMs: number;
  readonly toMs: number;
  readonly parts: readonly MeasuredPart[];
}

/** Marks in order of their start, as time passes. */
const marks = fc
  .array(
    fc.record({
      reason: fc.constantFrom(...UNSCORED_REASONS),
      fromMs: fc.integer({ min: -200, max: 9000 }),
      lengthMs: fc.integer({ min: 1, max: 1500 }),
      parts: fc.subarray([...MEASURED_PARTS]),
    }),
    { maxLength: 30 },
  )
  .map((list): Mark[] =>
    list
      .map(({ lengthMs, ...mark }) => ({ ...mark, toMs: mark.fromMs + lengthMs }))
      .sort((a, b) => a.fromMs - b.fromMs),
  );

function collected(list: readonly Mark[]): SpanCollector {
  const spans = new SpanCollector();
  for (const { reason, fromMs, toMs, parts } of list) spans.mark(reason, fromMs, toMs, parts);
  return spans;
}

describe('SpanCollector', () => {
  it('tells for each part of the face when it was not judged and why, and how long it was', () => {
    const spans = collected([
      { reason: 'settling', fromMs: 0, toMs: 1500, parts: MEASURED_PARTS },
      { reason: 'speech-lower-face', fromMs: 1000, toMs: 4000, parts: ['mouth'] },
      { reason: 'blink-lids', fromMs: 3000, toMs: 3300, parts: ['lids'] },
    ]);
    const settling = { reason: 'settling', fromMs: 0, toMs: 1500 };
    const speech = { reason: 'speech-lower-face', fromMs: 1000, toMs: 4000 };
    const blink = { reason: 'blink-lids', fromMs: 3000, toMs: 3300 };
    expect(spans.parts(END_MS)).toEqual({
      brows: { judgedMs: 8500, unjudged: [settling] },
      lids: { judgedMs: 8200, unjudged: [settling, blink] },
      'mid-face': { judgedMs: 8500, unjudged: [settling] },
      mouth: { judgedMs: 6000, unjudged: [settling, speech] },
    });
    expect(spans.list(END_MS)).toEqual([settling, speech, blink]);
  });

  it('takes the parts of each mark as they come: one reason may silence more of the face, or less, or nothing', () => {
    const spans = collected([
      { reason: 'head-motion', fromMs: 1000, toMs: 1100, parts: ['mouth'] },
      { reason: 'head-motion', fromMs: 1100, toMs: 1200, parts: ['brows', 'mouth'] },
      { reason: 'head-motion', fromMs: 1200, toMs: 1300, parts: ['brows'] },
      { reason: 'head-motion', fromMs: 5000, toMs: 6000, parts: [] },
    ]);
    const { brows, lids, mouth } = spans.parts(END_MS);
    expect(mouth.unjudged).toEqual([{ reason: 'head-motion', fromMs: 1000, toMs: 1200 }]);
    expect(brows.unjudged).toEqual([{ reason: 'head-motion', fromMs: 1100, toMs: 1300 }]);
    expect(lids).toEqual({ judgedMs: END_MS, unjudged: [] });
    expect(spans.list(END_MS)).toEqual([{ reason: 'head-motion', fromMs: 1000, toMs: 1300 }]);
  });

  it('knows which parts were judged all through a time: those that no mark in it silenced', () => {
    const spans = collected([
      { reason: 'head-motion', fromMs: 1000, toMs: 2000, parts: ['brows', 'lids'] },
      { reason: 'speech-lower-face', fromMs: 1900, toMs: 2100, parts: ['mouth'] },
    ]);
    expect(spans.judged(500, 1000)).toEqual(MEASURED_PARTS);
    expect(spans.judged(900, 1001)).toEqual(['mid-face', 'mouth']);
    expect(spans.judged(1950, 1960)).toEqual(['mid-face']);
    expect(spans.judged(2000, 2050)).toEqual(['brows', 'lids', 'mid-face']);
    expect(spans.judged(2100, 2400)).toEqual(MEASURED_PARTS);
    expect(spans.covers('head-motion', 1950, 1960)).toBe(true);
    expect(spans.covers('head-motion', 2000, 2400)).toBe(false);
    expect(spans.covers('settling', 1950, 1960)).toBe(false);
  });

  it('judges no part of the face where reasons together silence all of it', () => {
    for (const reason of UNSCORED_REASONS) {
      const whole = collected([{ reason, fromMs: 1000, toMs: 2000, parts: MEASURED_PARTS }]);
      expect(whole.judged(1999, 2500)).toEqual([]);
    }
    const shared = collected([
      { reason: 'head-motion', fromMs: 1000, toMs: 2000, parts: ['brows', 'lids', 'mid-face'] },
      { reason: 'speech-lower-face', fromMs: 1500, toMs: 1600, parts: ['mouth'] },
    ]);
    expect(shared.judged(1550, 1560)).toEqual([]);
    expect(shared.judged(1000, 1100)).toEqual(['mouth']);
  });

  it('accounts for all time of each part, and for the parts in what it lists of the face', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const spans = collected(list);
        const parts = spans.parts(END_MS);
        const unscoredMs = unionMs(spans.list(END_MS));
        for (const part of MEASURED_PARTS) {
          const { judgedMs, unjudged } = parts[part];
          expect(judgedMs + unionMs(unjudged)).toBe(END_MS);
          expect(END_MS - judgedMs).toBeLessThanOrEqual(unscoredMs);
          for (const mark of list.filter(
            ({ parts: silenced, toMs }) => silenced.includes(part) && toMs > 0,
          )) {
            const middle = (Math.max(0, mark.fromMs) + Math.min(END_MS, mark.toMs)) / 2;
            const holds = ({ reason, fromMs, toMs }: (typeof unjudged)[number]): boolean =>
              reason === mark.reason && fromMs <= middle && middle <= toMs;
            expect(unjudged.some(holds)).toBe(true);
          }
        }
      }),
    );
  });

  it('lists of the face what it lists of every part, where each reason silences all of them', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const spans = collected(list.map((mark) => ({ ...mark, parts: MEASURED_PARTS })));
        for (const part of MEASURED_PARTS)
          expect(spans.parts(END_MS)[part].unjudged).toEqual(spans.list(END_MS));
      }),
    );
  });
});
