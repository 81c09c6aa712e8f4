import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { weigh } from '../../../../src/exercise/eye/psychometric.ts';
import { thresholdIn, type Threshold } from '../../../../src/exercise/eye/threshold.ts';
import { guesser, LENGTHS, lookAt, observerWith, type Observer } from './observer.fixture.ts';

const RUNS = 100;
const SHORT = 14;
const LONG = 40;

function thresholdOf(count: number, observer: Observer): Threshold {
  return thresholdIn(weigh('length', lookAt(count, observer)), LENGTHS);
}

function thresholdsOf(count: number, observerOf: (random: Random, run: number) => Observer): Threshold[] {
  return Array.from({ length: RUNS }, (_, run) =>
    thresholdOf(count, observerOf(new Random(1000 + run), run)),
  );
}

const counted = (thresholds: readonly Threshold[], kind: Threshold['kind']): number =>
  thresholds.filter((each) => each.kind === kind).length;

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

describe.each(KINDS_OF_EYES)('the threshold of an observer with $slope logits an octave', (eyes) => {
  it.each([SHORT, LONG])('lies within its interval in 95 of 100 looks of %i trials', (count) => {
    const truths = Array.from({ length: RUNS }, (_, run) => 30 * 2 ** ((2.5 * run) / RUNS));
    const found = thresholdsOf(count, (random, run) =>
      observerWith(random, { ...eyes, threshold: truths[run]! }),
    );
    const told = found.flatMap((threshold, run) =>
      threshold.kind === 'none' ? [] : [holds(threshold, truths[run]!)],
    );
    // Few eyes within the range are told nothing at all; of those that are told, it is right.
    expect(told.length).toBeGreaterThanOrEqual(0.9 * RUNS);
    expect(told.filter(Boolean).length).toBeGreaterThanOrEqual(0.95 * told.length);
  });
});

describe('a longer look', () => {
  it('says more: its interval is less than half as wide, in octaves', () => {
    const widths = [SHORT, LONG].map((count) => {
      const found = thresholdsOf(count, (random) =>
        observerWith(random, { ...KINDS_OF_EYES[0]!, threshold: 110 }),
      );
      const octaves = found.flatMap((each) =>
        each.kind === 'found' ? [Math.log2(each.to / each.from)] : [],
      );
      return octaves.reduce((sum, each) => sum + each, 0) / octaves.length;
    });
    expect(widths[1]).toBeLessThan(0.55 * widths[0]!);
  });
});

describe('a guesser', () => {
  it.each([
    ['always names a part', 1],
    ['names one half of the time', 0.5],
    ['presses keys at random', 13 / 14],
    ['never names one', 0],
  ])('who %s gets no threshold', (_, alarm) => {
    for (const count of [SHORT, LONG]) {
      const found = thresholdsOf(count, (random) => guesser(random, alarm));
      expect(counted(found, 'none')).toBeGreaterThanOrEqual(98);
    }
  });
});

describe('a perfect observer', () => {
  it.each([SHORT, LONG])('gets the floor in a look of %i trials: one displayed frame', (count) => {
    expect(thresholdOf(count, (levelMs) => levelMs !== null)).toMatchObject({
      kind: 'floor',
      at: LENGTHS.least,
    });
  });
});

describe('nothing answered yet', () => {
  it('is no threshold', () => {
    expect(
      thresholdIn(weigh('size', { answered: [], alarms: 0, quiet: 0 }), { least: 0.005, most: 0.06 }),
    ).toEqual({ kind: 'none' });
  });
});
