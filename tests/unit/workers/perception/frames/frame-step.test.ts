import { describe, expect, it } from 'vitest';
import { Random } from '../../../../../src/core/random.ts';
import { FrameStep } from '../../../../../workers/perception/frames/frame-step.ts';

function rateOf(timesMs: readonly number[]): number {
  const step = new FrameStep();
  for (const timeMs of timesMs) step.push(timeMs);
  return 1000 / step.ms;
}

const times = (framesPerSecond: number, count = 500): number[] =>
  Array.from({ length: count }, (_, frame) => (frame * 1000) / framesPerSecond);

describe('the step from frame to frame', () => {
  it.each([15, 23.976, 24, 25, 29.97, 30, 59.94, 60, 90, 120, 240])(
    'gives %d frames a second, also from times in whole milliseconds, as WebM has them',
    (framesPerSecond) => {
      expect(rateOf(times(framesPerSecond))).toBeCloseTo(framesPerSecond, 6);
      const inWhole = times(framesPerSecond).map(Math.round);
      expect(Math.abs(rateOf(inWhole) / framesPerSecond - 1)).toBeLessThan(1e-3);
    },
  );

  it('is not longer for frames that were lost', () => {
    const random = new Random(3);
    const kept = times(24).filter(() => !random.chance(0.2));
    expect(rateOf(kept.map(Math.round))).toBeCloseTo(24, 1);
  });

  it('is the usual one where a camera kept no rhythm', () => {
    const random = new Random(4);
    expect(rateOf(times(30, 1000).map((ms) => ms + random.between(-6, 6)))).toBeCloseTo(30, 0);
  });

  it('is none before the second frame', () => {
    expect(new FrameStep().ms).toBe(0);
  });
});
