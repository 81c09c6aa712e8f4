import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS, type Rating } from '../../../src/record/rating.ts';
import { MOST_OFFSET, MOST_OFFSET_A_SESSION, tunedOffset } from '../../../src/record/tuning.ts';

const rating = fc.option(fc.constantFrom(...RATINGS));
const ratings = fc.array(rating, { maxLength: 200 });
const start = fc.double({ min: -MOST_OFFSET, max: MOST_OFFSET, noNaN: true });

function tuned(from: number, given: readonly (Rating | null)[]): number {
  return tunedOffset(
    from,
    given.map((each) => ({ rating: each })),
  );
}

function times(count: number, each: Rating): Rating[] {
  return Array<Rating>(count).fill(each);
}

describe('tuning by ratings', () => {
  it('asks for more confidence after a no, and for less after a yes', () => {
    expect(tuned(0, ['no'])).toBeGreaterThan(0);
    expect(tuned(0, ['yes'])).toBeLessThan(0);
  });

  it('rests where four of five moments are real', () => {
    expect(tuned(0.05, ['yes', 'yes', 'no', 'yes', 'yes'])).toBe(0.05);
  });

  it('begins again at nothing where the old offset is no number', () => {
    expect(tuned(Number.NaN, ['no'])).toBe(tuned(0, ['no']));
  });

  it('moves little by one rating', () => {
    fc.assert(
      fc.property(start, ratings, rating, (from, given, one) => {
        expect(Math.abs(tuned(from, [...given, one]) - tuned(from, given))).toBeLessThanOrEqual(0.02 + 1e-6);
      }),
    );
  });

  it('moves nothing by "unsure" or by no answer', () => {
    fc.assert(
      fc.property(start, ratings, (from, given) => {
        expect(tuned(from, [...given, 'unsure', null])).toBe(tuned(from, given));
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(start, ratings, (from, given) => {
        expect(tuned(from, [...given].reverse())).toBe(tuned(from, given));
        expect(tuned(from, [...given].sort())).toBe(tuned(from, given));
      }),
    );
  });

  it('is as if it had never been, when a rating is changed back', () => {
    fc.assert(
      fc.property(start, fc.array(rating, { minLength: 1 }), rating, fc.nat(), (from, given, other, at) => {
        const before = tuned(from, given);
        tuned(from, given.with(at % given.length, other));
        expect(tuned(from, given)).toBe(before);
      }),
    );
    expect(tuned(0.05, [null, null])).toBe(0.05);
  });

  it('stays within its bounds, in one session and in all', () => {
    fc.assert(
      fc.property(fc.double(), ratings, (from, given) => {
        const after = tuned(from, given);
        expect(Math.abs(after)).toBeLessThanOrEqual(MOST_OFFSET);
      }),
    );
    expect(tuned(0, times(500, 'no'))).toBe(MOST_OFFSET_A_SESSION);
    expect(tuned(0, times(500, 'yes'))).toBe(-MOST_OFFSET_A_SESSION);
    let offset = 0;
    for (let session = 0; session < 10; session++) offset = tuned(offset, times(30, 'no'));
    expect(offset).toBe(MOST_OFFSET);
  });
});
