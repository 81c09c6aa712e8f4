import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../../src/core/random.ts';
import { FrameRate } from '../../../../../workers/perception/frames/frame-rate.ts';

/** Capture times of a camera, with the jitter of its clock. */
function captureTimes(framesPerSecond: number, seconds: number, jitterMs: number, seed = 1): number[] {
  const random = new Random(seed);
  return Array.from(
    { length: Math.round(framesPerSecond * seconds) },
    (_, i) => (i * 1000) / framesPerSecond + random.between(-jitterMs, jitterMs),
  );
}

function fed(timesMs: readonly number[]): FrameRate {
  const rate = new FrameRate();
  for (const timeMs of timesMs) rate.push(timeMs);
  return rate;
}

describe('FrameRate', () => {
  it('gives the rate of the last second', () => {
    for (const framesPerSecond of [10, 24, 30, 60]) {
      expect(fed(captureTimes(framesPerSecond, 5, 3)).framesPerSecond).toBeCloseTo(framesPerSecond, 0);
    }
    const slowed = [...captureTimes(30, 3, 0), ...captureTimes(15, 3, 0).map((timeMs) => timeMs + 3000)];
    expect(fed(slowed).framesPerSecond).toBeCloseTo(15, 0);
  });

  it('has no rate before the second frame, nor after a silence', () => {
    expect(fed([]).framesPerSecond).toBe(0);
    expect(fed([5]).framesPerSecond).toBe(0);
    expect(fed([0, 33, 66, 5000]).framesPerSecond).toBe(0);
  });

  it('counts no loss in a steady stream, for all its jitter', () => {
    for (const framesPerSecond of [15, 24, 25, 30, 60]) {
      expect(fed(captureTimes(framesPerSecond, 20, 4)).lost).toBe(0);
    }
  });

  it('counts exactly the frames that are missing, alone or in a row, in spite of jitter', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.uniqueArray(fc.integer({ min: 12, max: 280 }), { maxLength: 25 }),
        (seed, missing) => {
          const timesMs = captureTimes(30, 10, 3, seed).filter((_, i) => !missing.includes(i));
          expect(fed(timesMs).lost).toBe(missing.length);
        },
      ),
    );
  });

  it('takes a long silence for a stall, not for lost frames', () => {
    const timesMs = captureTimes(30, 2, 0);
    expect(fed([...timesMs, ...timesMs.map((timeMs) => timeMs + 6000)]).lost).toBe(0);
  });

  it('says nothing odd when frames come twice or go back in time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 100 }), { maxLength: 80 }), (steps) => {
        let now = 1000;
        const rate = new FrameRate();
        for (const step of steps) {
          rate.push((now += step));
          expect(Number.isFinite(rate.framesPerSecond)).toBe(true);
          expect(rate.framesPerSecond).toBeGreaterThanOrEqual(0);
          expect(rate.lost).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
