import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearness, type Interval } from '../../../src/core/interval.ts';
import { matchOneToOne, type Match } from '../../../src/core/matching.ts';
import { interval, intervals } from './interval.fixture.ts';

function at(apexMs: number): Interval {
  return { onsetMs: apexMs - 150, apexMs, offsetMs: apexMs + 150 };
}

const matched = (truths: readonly Interval[], found: readonly Interval[]): Match<Interval, Interval>[] =>
  matchOneToOne(truths, found, nearness);

function timesOf(matches: readonly Match<Interval, Interval>[]): string[] {
  return matches.map(({ truth, found }) => JSON.stringify([truth, found])).sort();
}

/** The most pairs that can be made, by trying all ways. */
function mostPairs(truths: readonly Interval[], found: readonly Interval[]): number {
  const truth = truths.at(0);
  if (truth === undefined) return 0;
  const others = truths.slice(1);
  const without = mostPairs(others, found);
  const withOne = found.flatMap((finding, f) =>
    nearness(truth, finding) > 0 ? [1 + mostPairs(others, found.toSpliced(f, 1))] : [],
  );
  return Math.max(without, ...withOne);
}

describe('one-to-one matching', () => {
  it('uses every truth and every finding at most once', () => {
    fc.assert(
      fc.property(intervals, intervals, (truths, found) => {
        const matches = matched(truths, found);
        expect(new Set(matches.map((match) => match.truth)).size).toBe(matches.length);
        expect(new Set(matches.map((match) => match.found)).size).toBe(matches.length);
        for (const match of matches) expect(nearness(match.truth, match.found)).toBeGreaterThan(0);
      }),
    );
  });

  it('makes as many pairs as can be made', () => {
    const few = fc.array(interval, { maxLength: 4 });
    fc.assert(
      fc.property(few, few, (truths, found) => {
        expect(matched(truths, found)).toHaveLength(mostPairs(truths, found));
      }),
    );
  });

  it('does not depend on the order of what it is given', () => {
    const withShuffle = intervals.chain((items) =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
    );
    fc.assert(
      fc.property(withShuffle, withShuffle, ([truths, otherTruths], [found, otherFound]) => {
        expect(timesOf(matched(otherTruths, otherFound))).toEqual(timesOf(matched(truths, found)));
      }),
    );
  });

  it('never loses a pair to one more finding', () => {
    fc.assert(
      fc.property(intervals, intervals, interval, (truths, found, more) => {
        expect(matched(truths, [...found, more]).length).toBeGreaterThanOrEqual(
          matched(truths, found).length,
        );
      }),
    );
  });

  it('gives a truth to the likest of two findings', () => {
    const close = at(1020);
    expect(matched([at(1000)], [at(1090), close]).map(({ found }) => found)).toEqual([close]);
  });

  it('makes do with the second likest where a truth would be left with nothing', () => {
    const [first, second] = [at(1000), at(1150)];
    const [between, early] = [at(1010), at(900)];
    expect(matched([first, second], [between, early])).toEqual([
      { truth: first, found: early },
      { truth: second, found: between },
    ]);
  });

  it('tells matches in the order of the truths', () => {
    const truths = [at(5000), at(1000), at(3000)];
    expect(matched(truths, [at(1000), at(3000), at(5000)]).map(({ truth }) => truth)).toEqual(truths);
  });
});
