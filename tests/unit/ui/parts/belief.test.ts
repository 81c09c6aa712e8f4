import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Belief } from '../../../../src/ui/parts/belief.ts';

const HOLD_MS = 700;
const STEP_MS = 35;

/** Steps until the belief says so, with what is so from step to step. */
function stepsUntil(believed: boolean, belief: Belief, isSo: (step: number) => boolean): number {
  belief.follow(isSo(0), 0);
  for (let step = 1; step < 1000; step++) {
    belief.follow(isSo(step), STEP_MS);
    if (belief.isBelieved === believed) return step;
  }
  return Infinity;
}

describe('a belief', () => {
  it('is what was so at first, at once', () => {
    expect(new Belief(true, HOLD_MS).isBelieved).toBe(true);
    expect(new Belief(false, HOLD_MS).isBelieved).toBe(false);
  });

  it('follows what holds for long enough, either way', () => {
    expect(stepsUntil(true, new Belief(false, HOLD_MS), () => true)).toBe(HOLD_MS / STEP_MS);
    expect(stepsUntil(false, new Belief(true, HOLD_MS), () => false)).toBe(HOLD_MS / STEP_MS);
  });

  it('heeds no moment, and no flicker that comes to nothing', () => {
    const moment = (step: number): boolean => step > 3 && step < 20;
    expect(stepsUntil(true, new Belief(false, HOLD_MS), moment)).toBe(Infinity);
    expect(stepsUntil(true, new Belief(false, HOLD_MS), (step) => step % 2 === 0)).toBe(Infinity);
  });

  it('comes to believe what holds most of the time', () => {
    expect(stepsUntil(true, new Belief(false, HOLD_MS), (step) => step % 3 !== 0)).toBeLessThan(100);
    expect(stepsUntil(false, new Belief(true, HOLD_MS), (step) => step % 3 === 0)).toBeLessThan(100);
  });

  it('never changes twice within the time that it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 200 }))), (run) => {
        const belief = new Belief(false, HOLD_MS);
        let [nowMs, changedMs] = [0, -Infinity];
        for (const [isSo, passedMs] of run) {
          const before = belief.isBelieved;
          belief.follow(isSo, passedMs);
          nowMs += passedMs;
          if (belief.isBelieved === before) continue;
          // A change is noticed up to a step late.
          expect(nowMs - changedMs).toBeGreaterThan(HOLD_MS - 200);
          changedMs = nowMs;
        }
      }),
    );
  });
});
