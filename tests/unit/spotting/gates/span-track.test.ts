import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNSCORED_REASONS, type UnscoredReason } from '../../../../src/contracts/moment.ts';
import { SpanTrack } from '../../../../src/spotting/gates/span-track.ts';

const END_MS = 10_000;

interface Mark {
  readonly reason: UnscoredReason;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Marks in order of their start, as time passes. */
const marks = fc
  .array(
    fc.record({
      reason: fc.constantFrom(...UNSCORED_REASONS),
      fromMs: fc.integer({ min: -200, max: 9000 }),
      lengthMs: fc.integer({ min: 1, max: 1500 }),
    }),
    { maxLength: 30 },
  )
  .map((list): Mark[] =>
    list
      .map(({ reason, fromMs, lengthMs }) => ({ reason, fromMs, toMs: fromMs + lengthMs }))
      .sort((a, b) => a.fromMs - b.fromMs),
  );

function tracked(list: readonly Mark[], limit = Infinity): SpanTrack {
  const spans = new SpanTrack(limit);
  for (const { reason, fromMs, toMs } of list) spans.mark(reason, fromMs, toMs);
  return spans;
}

describe('SpanTrack', () => {
  it('merges marks of one reason that touch or nearly touch, and no others', () => {
    const spans = tracked([
      { reason: 'no-face', fromMs: 0, toMs: 100 },
      { reason: 'no-face', fromMs: 100, toMs: 200 },
      { reason: 'settling', fromMs: 200, toMs: 300 },
      { reason: 'no-face', fromMs: 320, toMs: 400 },
      { reason: 'no-face', fromMs: 521, toMs: 600 },
    ]);
    expect(spans.list(END_MS)).toEqual([
      { reason: 'no-face', fromMs: 0, toMs: 400 },
      { reason: 'settling', fromMs: 200, toMs: 300 },
      { reason: 'no-face', fromMs: 521, toMs: 600 },
    ]);
  });

  it('lists spans in order, clipped to what was watched, with no empty ones and no marked time missing', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const spans = tracked(list).list(END_MS);
        spans.forEach((span, i) => {
          expect(span.fromMs).toBeGreaterThanOrEqual(i > 0 ? spans[i - 1]!.fromMs : 0);
          expect(span.toMs).toBeGreaterThan(span.fromMs);
          expect(span.toMs).toBeLessThanOrEqual(END_MS);
        });
        for (const { reason, fromMs, toMs } of list) {
          const middle = (Math.max(0, fromMs) + Math.min(END_MS, toMs)) / 2;
          if (toMs <= 0) continue;
          expect(spans.some((s) => s.reason === reason && s.fromMs <= middle && middle <= s.toMs)).toBe(true);
        }
      }),
    );
  });

  it('puts the worst reason first where spans start together', () => {
    const spans = tracked([
      { reason: 'blink-lids', fromMs: 5, toMs: 10 },
      { reason: 'turned-away', fromMs: 5, toMs: 10 },
      { reason: 'no-face', fromMs: 5, toMs: 10 },
    ]);
    expect(spans.list(END_MS).map(({ reason }) => reason)).toEqual(['no-face', 'turned-away', 'blink-lids']);
  });

  it('touches what overlaps a span, up to its edges, and tells reasons apart', () => {
    const spans = tracked([{ reason: 'head-motion', fromMs: 1000, toMs: 2000 }]);
    expect(spans.touches(900, 1001)).toBe(true);
    expect(spans.touches(1999, 2500)).toBe(true);
    expect(spans.touches(1200, 1300)).toBe(true);
    expect(spans.touches(500, 1000)).toBe(false);
    expect(spans.touches(2000, 2400)).toBe(false);
    expect(spans.covers('head-motion', 1500, 1501)).toBe(true);
    expect(spans.covers('head-motion', 2000, 2400)).toBe(false);
    expect(spans.covers('settling', 1500, 1501)).toBe(false);
  });

  it('still touches an older span when others of its kind and of other kinds have come since', () => {
    const spans = tracked([
      { reason: 'head-motion', fromMs: 1000, toMs: 1100 },
      { reason: 'blink-lids', fromMs: 1200, toMs: 1300 },
      { reason: 'head-motion', fromMs: 1400, toMs: 1500 },
    ]);
    expect(spans.touches(950, 1150)).toBe(true);
    expect(spans.touches(1100, 1200)).toBe(false);
    expect(spans.touches(1300, 1400)).toBe(false);
  });

  it('keeps no more spans than it may, the latest ones', () => {
    const spans = new SpanTrack(10);
    for (let i = 0; i < 1000; i++) spans.mark('head-motion', i * 1000, i * 1000 + 100);
    const kept = spans.list(Infinity);
    expect(kept).toHaveLength(10);
    expect(kept[9]!.fromMs).toBe(999_000);
    expect(spans.touches(999_050, 999_060)).toBe(true);
  });
});
