import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { changeOf, type Change, type Look } from '../../../../src/exercise/eye/change.ts';
import { weigh } from '../../../../src/exercise/eye/psychometric.ts';
import { thresholdIn } from '../../../../src/exercise/eye/threshold.ts';
import { guesser, LENGTHS, lookAt, observerWith, type Observer } from './observer.fixture.ts';

const RUNS = 60;
const LONG = 40;

function look(observer: Observer): Look {
  const belief = weigh('length', lookAt(LONG, observer));
  return { belief, threshold: thresholdIn(belief, LENGTHS) };
}

function changes(firstMs: number, secondMs: number): Change[] {
  const eyes = { slope: 2.7, lapse: 0.02, alarm: 0.05 };
  return Array.from({ length: RUNS }, (_, run) => {
    const random = new Random(run);
    return changeOf(
      look(observerWith(random, { ...eyes, threshold: firstMs })),
      look(observerWith(random, { ...eyes, threshold: secondMs })),
    );
  });
}

const share = (all: readonly Change[], kind: Change['kind']): number =>
  all.filter((each) => each.kind === kind).length / all.length;

describe('two looks', () => {
  it('of the same eyes show no clear change, nearly always', () => {
    expect(share(changes(120, 120), 'unclear')).toBeGreaterThanOrEqual(0.95);
  });

  it('tell a large change, and which way it went', () => {
    expect(share(changes(240, 50), 'finer')).toBeGreaterThan(0.6);
    expect(share(changes(50, 240), 'coarser')).toBeGreaterThan(0.6);
  });

  it('never tell a large change the wrong way round', () => {
    expect(share(changes(240, 50), 'coarser')).toBe(0);
  });

  it('hold how large it was within the interval of the factor', () => {
    const held = changes(200, 100).filter(
      (each) => each.kind !== 'incomparable' && each.from <= 0.5 && each.to >= 0.5,
    );
    expect(held.length).toBeGreaterThanOrEqual(0.95 * RUNS);
  });

  it('cannot be compared where one was guessed, or where both saw everything', () => {
    const random = new Random(5);
    const sharp = look((levelMs) => levelMs !== null);
    expect(changeOf(look(guesser(random, 1)), sharp)).toEqual({ kind: 'incomparable' });
    expect(changeOf(sharp, sharp)).toEqual({ kind: 'incomparable' });
  });
});
