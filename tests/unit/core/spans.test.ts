import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unionMs, type Span } from '../../../src/core/spans.ts';

const spans = fc.array(
  fc
    .record({ fromMs: fc.integer({ min: -50, max: 150 }), lengthMs: fc.nat({ max: 60 }) })
    .map(({ fromMs, lengthMs }): Span => ({ fromMs, toMs: fromMs + lengthMs })),
  { maxLength: 12 },
);

describe('the union of spans', () => {
  it('counts every millisecond that some span covers, once', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const milliseconds = Array.from({ length: 300 }, (_, k) => k - 60);
        const covered = milliseconds.filter((ms) =>
          some.some(({ fromMs, toMs }) => fromMs <= ms && ms < toMs),
        );
        expect(unionMs(some)).toBe(covered.length);
      }),
    );
  });

  it('is nothing of none', () => {
    expect(unionMs([])).toBe(0);
  });
});
