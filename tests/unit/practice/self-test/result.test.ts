import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Outcome,
  type SelfTestResult,
  smallestSeen,
  type TaskResult,
  VERDICTS,
  verdictOf,
} from '../../../../src/practice/self-test/result.ts';
import { momentAt } from './moment.fixture.ts';

const SEEN: Outcome = { kind: 'seen', moment: momentAt(0, 'inner-brow-up') };
const NOT_SEEN: Outcome = { kind: 'not-seen' };
const SKIPPED: Outcome = { kind: 'skipped' };
const NOT_JUDGED: Outcome = { kind: 'not-judged', reason: 'head-motion' };

const tasks = (...groups: readonly (readonly [number, Outcome])[]): TaskResult[] =>
  groups.flatMap(([count, outcome]) => Array.from({ length: count }, () => ({ task: 'brows-up', outcome })));

function resultOf(of: readonly TaskResult[], unjudgedMs = 0): SelfTestResult {
  return {
    tasks: of,
    framesPerSecond: 30,
    watchedMs: 50_000,
    unjudgedMs,
    mainReason: unjudgedMs > 0 ? 'head-motion' : null,
    unasked: 0,
  };
}

describe('the verdict about a set-up', () => {
  it.each([
    ['well', resultOf(tasks([7, SEEN], [3, NOT_SEEN]))],
    ['partly', resultOf(tasks([6, SEEN], [4, NOT_SEEN]))],
    ['partly', resultOf(tasks([4, SEEN], [6, NOT_SEEN]))],
    ['barely', resultOf(tasks([3, SEEN], [7, NOT_SEEN]))],
    ['too-short', resultOf(tasks([2, SEEN], [8, SKIPPED]))],
    ['too-short', resultOf([])],
    ['cannot-judge', resultOf(tasks([4, SEEN], [6, NOT_JUDGED]))],
    ['cannot-judge', resultOf(tasks([8, SEEN], [2, NOT_SEEN]), 20_000)],
    ['well', resultOf(tasks([5, SEEN], [5, NOT_JUDGED]), 10_000)],
  ])('is "%s" at its limits', (verdict, result) => {
    expect(verdictOf(result)).toBe(verdict);
  });

  it('never falls because one more task was seen', () => {
    const rank = (result: SelfTestResult): number =>
      VERDICTS.filter((each) => ['barely', 'partly', 'well'].includes(each))
        .reverse()
        .indexOf(verdictOf(result));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), (seen) => {
        const fewer = resultOf(tasks([seen, SEEN], [10 - seen, NOT_SEEN]));
        const more = resultOf(tasks([seen + 1, SEEN], [9 - seen, NOT_SEEN]));
        expect(rank(more)).toBeGreaterThanOrEqual(rank(fewer));
      }),
    );
  });
});

describe('how small', () => {
  it('is the smallest movement found where it was asked for', () => {
    const elsewhere: Outcome = { kind: 'elsewhere', moment: momentAt(0, 'chin-up', 0.001) };
    const small: Outcome = { kind: 'seen', moment: momentAt(0, 'brow-down', 0.012) };
    expect(smallestSeen(tasks([1, elsewhere], [2, SEEN], [1, small]))).toBe(0.012);
    expect(smallestSeen(tasks([1, elsewhere], [1, NOT_SEEN]))).toBeNull();
  });
});
