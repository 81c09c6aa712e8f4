import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SteadyTime } from '../../../../../workers/perception/frames/steady-time.ts';

const stepsOf = (times: readonly number[]): number[] => times.slice(1).map((ms, at) => ms - times[at]!);

describe('the time of a source', () => {
  it('is its own as long as it rises, and where a frame comes a little late', () => {
    const steady = new SteadyTime();
    const times = [5000, 5033, 5020, 5066, 9000];
    expect(times.map((ms) => steady.push(ms))).toEqual(times);
  });

  it('goes on after a gap where the clock is set back, by as much as has passed on another clock', () => {
    const steady = new SteadyTime();
    const frames = [
      [5000, 10],
      [5033, 43],
      [0, 76],
      [33, 109],
      [-9000, 3109],
    ] as const;
    expect(stepsOf(frames.map(([ms, arrivedMs]) => steady.push(ms, arrivedMs)))).toEqual([33, 200, 33, 3000]);
  });

  it('never falls by more than a late frame does', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { minLength: 2 }), (times) => {
        const steady = new SteadyTime();
        const falls = stepsOf(times.map((ms) => steady.push(ms)));
        expect(Math.min(...falls)).toBeGreaterThanOrEqual(-100.001);
      }),
    );
  });
});
