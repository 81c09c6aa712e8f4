import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATE_FACTOR_LIMITS } from '../../../src/contracts/rate.ts';
import { RATINGS, type Rating } from '../../../src/record/rating.ts';
import { MOST_OCTAVES_A_SESSION, tunedFactor } from '../../../src/record/tuning.ts';

const { least, most } = RATE_FACTOR_LIMITS;
const rating = fc.option(fc.constantFrom(...RATINGS));
const ratings = fc.array(rating, { maxLength: 200 });
/** As it is remembered. */
const start = fc
  .double({ min: least, max: most, noNaN: true })
  .map((factor) => Math.round(factor * 1e6) / 1e6);

function tuned(from: number, given: readonly (Rating | null)[]): number {
  return tunedFactor(
    from,
    given.map((each) => ({ rating: each })),
  );
}

function times(count: number, each: Rating): Rating[] {
  return Array<Rating>(count).fill(each);
}

function octavesBetween(one: number, other: number): number {
  return Math.abs(Math.log2(one / other));
}

describe('tuning by ratings', () => {
  it('asks for fewer false cues after a no, and bears more after a yes', () => {
    expect(tuned(1, ['no'])).toBeLessThan(1);
    expect(tuned(1, ['yes'])).toBeGreaterThan(1);
  });

  it('halves the rate after four times no', () => {
    expect(tuned(1, times(4, 'no'))).toBe(0.5);
  });

  it('rests where four of five moments are real', () => {
    expect(tuned(0.7, ['yes', 'yes', 'no', 'yes', 'yes'])).toBe(0.7);
  });

  it('begins again at one where the old factor is no number', () => {
    expect(tuned(Number.NaN, ['no'])).toBe(tuned(1, ['no']));
  });

  it('moves little by one rating', () => {
    fc.assert(
      fc.property(start, ratings, rating, (from, given, one) => {
        const [after, before] = [tuned(from, [...given, one]), tuned(from, given)];
        expect(octavesBetween(after, before)).toBeLessThanOrEqual(0.25 + 1e-4);
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
    expect(tuned(0.7, [null, null])).toBe(0.7);
  });

  it('stays within its bounds, in one session and in all', () => {
    fc.assert(
      fc.property(fc.double(), ratings, (from, given) => {
        const after = tuned(from, given);
        expect(after).toBeGreaterThanOrEqual(least);
        expect(after).toBeLessThanOrEqual(most);
      }),
    );
    expect(tuned(1, times(500, 'no'))).toBe(2 ** -MOST_OCTAVES_A_SESSION);
    expect(tuned(1, times(500, 'yes'))).toBe(2 ** MOST_OCTAVES_A_SESSION);
    let factor = 1;
    for (let session = 0; session < 10; session++) factor = tuned(factor, times(30, 'no'));
    expect(factor).toBe(least);
  });
});
