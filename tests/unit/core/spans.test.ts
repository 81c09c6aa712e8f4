import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaps, intersection, union, unionMs, type Span } from '../../../src/core/spans.ts';

const spans = fc.array(
  fc
    .record({ fromMs: fc.integer({ min: -50, max: 150 }), lengthMs: fc.nat({ max: 60 }) })
    .map(({ fromMs, lengthMs }): Span => ({ fromMs, toMs: fromMs + lengthMs })),
  { maxLength: 12 },
);

const milliseconds = Array.from({ length: 300 }, (_, k) => k - 60);

function covered(some: readonly Span[]): readonly number[] {
  return milliseconds.filter((ms) => some.some(({ fromMs, toMs }) => fromMs <= ms && ms < toMs));
}

function expectApart(some: readonly Span[]): void {
  some.slice(1).forEach(({ fromMs }, i) => expect(fromMs).toBeGreaterThan(some[i]!.toMs));
}

describe('the union of spans', () => {
  it('covers the same time, in order, none touching another', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const apart = union(some);
        expect(covered(apart)).toEqual(covered(some));
        expectApart(apart);
      }),
    );
  });

  it('counts every millisecond that some span covers, once', () => {
    fc.assert(
      fc.property(spans, (some) => {
        expect(unionMs(some)).toBe(covered(some).length);
      }),
    );
  });

  it('is nothing of none', () => {
    expect(unionMs([])).toBe(0);
  });
});

describe('the intersection of two lists of spans', () => {
  it('covers the time that both cover, in order, none touching another', () => {
    fc.assert(
      fc.property(spans, spans, (some, others) => {
        const shared = intersection(union(some), union(others));
        const inOthers = new Set(covered(others));
        expect(covered(shared)).toEqual(covered(some).filter((ms) => inOthers.has(ms)));
        expectApart(shared);
      }),
    );
  });
});

describe('the gaps between spans', () => {
  it('cover the time within a span that they do not, in order, none touching another', () => {
    fc.assert(
      fc.property(spans, fc.nat(60), fc.nat(100), (some, fromMs, lengthMs) => {
        const within = { fromMs, toMs: fromMs + lengthMs };
        const left = gaps(union(some), within);
        const taken = new Set(covered(some));
        expect(covered(left)).toEqual(covered([within]).filter((ms) => !taken.has(ms)));
        expectApart(left);
      }),
    );
  });
});
