import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { Staircase } from '../../../../src/exercise/eye/staircase.ts';
import { FRAME_MS, LENGTHS, observerWith } from './observer.fixture.ts';

const stairs = (): Staircase => new Staircase(LENGTHS);

describe('a staircase', () => {
  it('begins at the easiest, and halves while all is seen', () => {
    const eager = stairs();
    expect(eager.level).toBe(500);
    eager.add(true);
    expect(eager.level).toBe(250);
  });

  it('stays within what can be shown: one displayed frame at the least', () => {
    const perfect = stairs();
    for (let trial = 0; trial < 20; trial++) perfect.add(true);
    expect(perfect.level).toBeCloseTo(FRAME_MS);
    expect(perfect.skill).toBeCloseTo(1);
    const blind = stairs();
    for (let trial = 0; trial < 20; trial++) blind.add(false);
    expect(blind.level).toBe(500);
    expect(blind.skill).toBe(0);
  });

  it('takes three seen to go as far down as one missed goes up, once one was missed', () => {
    const after = new Staircase(LENGTHS, 100);
    after.add(false);
    const level = after.level;
    for (const isSeen of [true, true, true, false]) after.add(isSeen);
    expect(after.level).toBeCloseTo(level);
  });

  it('settles where three of four are seen', () => {
    const random = new Random(3);
    const observer = observerWith(random, { threshold: 120, slope: 4, lapse: 0, alarm: 0 });
    const long = stairs();
    let octaves = 0;
    for (let trial = 0; trial < 1000; trial++) {
      long.add(observer(long.level));
      octaves += Math.log2(long.level / 120);
    }
    expect(Math.abs(octaves / 1000)).toBeLessThan(0.25);
  });
});
