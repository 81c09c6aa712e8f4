import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { weigh } from '../../../../src/exercise/eye/psychometric.ts';
import { SCALES, type Scale } from '../../../../src/exercise/eye/scales.ts';
import { thresholdIn, type Threshold } from '../../../../src/exercise/eye/threshold.ts';
import { guesser, lookAt, observerWith, RANGES, type Observer } from './observer.fixture.ts';

const RUNS = 100;
const SHORT = 14;
const LONG = 40;

function thresholdOf(scale: Scale, count: number, observer: Observer): Threshold {
  return thresholdIn(weigh(scale, lookAt(count, observer, scale)), RANGES[scale]);
}

function thresholdsOf(
  scale: Scale,
  count: number,
  observerOf: (random: Random, run: number) => Observer,
): Threshold[] {
  return Array.from({ length: RUNS }, (_, run) =>
    thresholdOf(scale, count, observerOf(new Random(1000 + run), run)),
  );
}

const counted = (thresholds: readonly Threshold[], kind: Threshold['kind']): number =>
  thresholds.filter((each) => each.kind === kind).length;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/** The floor says that it lies at or below the shortest that was shown, or up to `to`. */
function holds(threshold: Threshold, true_: number): boolean {
  switch (threshold.kind) {
    case 'found':
      return true_ >= threshold.from && true_ <= threshold.to;
    case 'floor':
      return true_ <= threshold.to;
    case 'none':
      return false;
  }
}

/** Steady eyes; quick ones that guess now and then; slow ones that guess and lapse. */
const KINDS_OF_EYES = [
  { slope: 2.7, lapse: 0.02, alarm: 0.05 },
  { slope: 4, lapse: 0.03, alarm: 0.15 },
  { slope: 1.8, lapse: 0.05, alarm: 0.2 },
];

/** True thresholds, evenly over what people have: 30 to 170 ms, 0.9 to 3.1 % of the distance between the eyes. */
const TRUTHS: Readonly<Record<Scale, readonly number[]>> = {
  length: Array.from({ length: RUNS }, (_, run) => 30 * 2 ** ((2.5 * run) / RUNS)),
  size: Array.from({ length: RUNS }, (_, run) => 0.009 * 2 ** ((1.8 * run) / RUNS)),
};

type Eyes = (typeof KINDS_OF_EYES)[number];

/** What looks of so many trials tell of each of the true thresholds. */
const looksOf = once((scale: Scale, count: number, eyes: Eyes) =>
  thresholdsOf(scale, count, (random, run) =>
    observerWith(random, { ...eyes, threshold: TRUTHS[scale][run]! }),
  ),
);

/** Several tests look at the same looks. */
function once<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  const known = new Map<string, Value>();
  return (...args) => {
    const key = JSON.stringify(args);
    const value = known.get(key) ?? compute(...args);
    known.set(key, value);
    return value;
  };
}

describe.each(SCALES)('a threshold of %s', (scale) => {
  describe.each(KINDS_OF_EYES)('of an observer with $slope logits an octave', (eyes) => {
    it.each([SHORT, LONG])('lies within its interval in 95 of 100 looks of %i trials', (count) => {
      const told = looksOf(scale, count, eyes).flatMap((threshold, run) =>
        threshold.kind === 'none' ? [] : [holds(threshold, TRUTHS[scale][run]!)],
      );
      // Few eyes within the range are told nothing at all; of those that are told, it is right.
      expect(told.length).toBeGreaterThanOrEqual(0.9 * RUNS);
      expect(told.filter(Boolean).length).toBeGreaterThanOrEqual(0.95 * told.length);
    });

    it('does not lie there two octaves beside it, mostly, in a long look', () => {
      const beside = looksOf(scale, LONG, eyes).filter((threshold, run) =>
        [4, 1 / 4].some((factor) => holds(threshold, factor * TRUTHS[scale][run]!)),
      );
      expect(beside.length).toBeLessThanOrEqual(0.35 * RUNS);
    });

    it.each([SHORT, LONG])('is told neither too high nor too low on the whole, of %i trials', (count) => {
      const octaves = looksOf(scale, count, eyes).flatMap((each, run) =>
        each.kind === 'found' ? [Math.log2(each.at / TRUTHS[scale][run]!)] : [],
      );
      expect(Math.abs(mean(octaves))).toBeLessThan(0.3);
    });
  });

  it('is told more closely by a longer look: its interval is little more than half as wide, in octaves', () => {
    const [short, long] = [SHORT, LONG].map((count) =>
      mean(
        looksOf(scale, count, KINDS_OF_EYES[0]!).flatMap((each) =>
          each.kind === 'found' ? [Math.log2(each.to / each.from)] : [],
        ),
      ),
    );
    const { least, most } = RANGES[scale];
    // Even a short look rules something out.
    expect(short).toBeLessThan(0.95 * Math.log2(most / least));
    expect(long).toBeLessThan(0.62 * short!);
  });

  it.each([
    ['always names a part', 1],
    ['names one half of the time', 0.5],
    ['presses keys at random', 13 / 14],
    ['never names one', 0],
  ])('is not told of a guesser who %s', (_, alarm) => {
    for (const count of [SHORT, LONG]) {
      const found = thresholdsOf(scale, count, (random) => guesser(random, alarm));
      expect(counted(found, 'none')).toBeGreaterThanOrEqual(98);
    }
  });

  it.each([SHORT, LONG])(
    'is the floor, one displayed frame or the smallest size, of a perfect observer in %i trials',
    (count) => {
      expect(thresholdOf(scale, count, (level) => level !== null)).toMatchObject({
        kind: 'floor',
        at: RANGES[scale].least,
      });
    },
  );

  it('is not told while nothing is answered', () => {
    expect(thresholdIn(weigh(scale, { answered: [], alarms: 0, quiet: 0 }), RANGES[scale])).toEqual({
      kind: 'none',
    });
  });
});
