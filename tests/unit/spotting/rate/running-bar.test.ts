import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_RATE, RATE_LIMITS_PER_MINUTE, RATES_PER_MINUTE } from '../../../../src/contracts/rate.ts';
import { GRID_HZ } from '../../../../src/spotting/grid/grid.ts';
import { HALF_BELIEVED } from '../../../../src/spotting/rate/half-believed.ts';
import { RunningBar } from '../../../../src/spotting/rate/running-bar.ts';

const { least, most } = RATE_LIMITS_PER_MINUTE;
const [LOW, MIDDLE, HIGH] = RATES_PER_MINUTE;
const rate = fc.double({ min: least, max: most, noNaN: true });
const UNTOUCHED = { onceAMinute: 1.5, fold: 0.8, halfBelievedPerMinute: 40 };
const HALF = UNTOUCHED.onceAMinute + (HALF_BELIEVED.from + HALF_BELIEVED.to) / 2;
/** So many half-believed movements people give in a minute. */
const USUAL = UNTOUCHED.halfBelievedPerMinute;

/** Minutes of somebody who gives so many movements of some belief a minute, evenly. */
function live(bar: RunningBar, minutes: number, perMinute: number, belief = HALF): RunningBar {
  let due = 0;
  for (let frame = 0; frame < minutes * 60 * GRID_HZ; frame++) {
    bar.watch();
    for (due += perMinute / (60 * GRID_HZ); due >= 1; due--) bar.hear(belief);
  }
  return bar;
}

const begun = (ratePerMinute: number): number => new RunningBar(ratePerMinute, UNTOUCHED).value;
const after = (minutes: number, perMinute: number, belief?: number): number =>
  live(new RunningBar(MIDDLE, UNTOUCHED), minutes, perMinute, belief).value;

describe('the running bar', () => {
  it('begins no higher for a higher rate', () => {
    fc.assert(
      fc.property(rate, rate, (one, other) => {
        expect(begun(Math.max(one, other))).toBeLessThanOrEqual(begun(Math.min(one, other)));
      }),
    );
    expect(begun(LOW)).toBeGreaterThan(begun(MIDDLE) + 0.5);
    expect(begun(MIDDLE)).toBeGreaterThan(begun(HIGH) + 0.5);
  });

  it('begins where untouched film of others reaches about as often, and higher by as much as the rate is rarer', () => {
    expect(begun(0.5)).toBeGreaterThan(UNTOUCHED.onceAMinute - UNTOUCHED.fold);
    expect(begun(0.5)).toBeLessThan(UNTOUCHED.onceAMinute + UNTOUCHED.fold);
    expect(begun(1 / Math.E) - begun(1)).toBeCloseTo(UNTOUCHED.fold, 12);
    expect(begun(0.5)).toBeCloseTo((begun(0.25) + begun(1)) / 2, 12);
  });

  it('stays about where it began for somebody who gives as many half-believed movements as people do', () => {
    for (const minutes of [0.2, 1, 5, 20])
      expect(Math.abs(after(minutes, USUAL) - begun(MIDDLE))).toBeLessThan(0.1);
  });

  it('rises for a restless person and falls for a still one, the more the clearer it is', () => {
    expect(after(0.5, 4 * USUAL)).toBeGreaterThan(begun(MIDDLE) + 0.2);
    expect(after(3, 4 * USUAL)).toBeGreaterThan(after(0.5, 4 * USUAL) + 0.1);
    expect(after(3, 8 * USUAL)).toBeGreaterThan(after(3, 4 * USUAL) + 0.1);
    expect(after(0.5, USUAL / 4)).toBeLessThan(begun(MIDDLE) - 0.1);
    expect(after(3, USUAL / 4)).toBeLessThan(after(0.5, USUAL / 4) - 0.1);
  });

  it('is not moved by what is clear, nor by what is nothing', () => {
    const { onceAMinute } = UNTOUCHED;
    const [low, high] = [onceAMinute + HALF_BELIEVED.from, onceAMinute + HALF_BELIEVED.to];
    for (const belief of [high, 1, 3, 8, low - 0.01, -5]) expect(after(2, 60, belief)).toBe(after(2, 0));
  });

  it('has limits: it neither goes on rising nor goes on falling', () => {
    const restless = (perMinute: number): number => live(new RunningBar(LOW, UNTOUCHED), 3, perMinute).value;
    expect(restless(8000)).toBe(restless(6000));
    expect(restless(4000)).toBeGreaterThan(begun(LOW));
    const still = live(new RunningBar(most, UNTOUCHED), 20, 0);
    const lowest = still.value;
    expect(lowest).toSatisfy(Number.isFinite);
    expect(live(still, 20, 0).value).toBe(lowest);
  });

  it('forgets: some minutes after somebody has calmed down it is nearly where it was', () => {
    const bar = live(new RunningBar(MIDDLE, UNTOUCHED), 3, 8 * USUAL);
    expect(bar.value).toBeGreaterThan(begun(MIDDLE) + 0.5);
    expect(Math.abs(live(bar, 15, USUAL).value - begun(MIDDLE))).toBeLessThan(0.1);
  });

  it('lets everything pass at any rate', () => {
    expect(begun(ANY_RATE)).toBe(-Infinity);
    expect(live(new RunningBar(ANY_RATE, UNTOUCHED), 1, 600).value).toBe(-Infinity);
  });

  it('is the same for the same life', () => {
    const beliefs = fc.array(fc.double({ min: -6, max: 8, noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(rate, beliefs, (ratePerMinute, heard) => {
        const run = (): readonly number[] => {
          const bar = new RunningBar(ratePerMinute, UNTOUCHED);
          return heard.map((belief) => {
            bar.watch();
            bar.hear(belief);
            return bar.value;
          });
        };
        expect(run()).toEqual(run());
      }),
      { numRuns: 30 },
    );
  });
});
