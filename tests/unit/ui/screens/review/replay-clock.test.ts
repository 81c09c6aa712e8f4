import { describe, expect, it } from 'vitest';
import { ReplayClock } from '../../../../../src/ui/screens/review/replay-clock.ts';

/** Two frames missing in the middle. */
const CLIP = {
  timesMs: Float64Array.from([5000, 5033, 5133, 5166]),
  points: new Float32Array(4 * 956),
  aspect: 4 / 3,
};

describe('the clock of a replay', () => {
  it('shows every frame until the next one was seen, at any speed', () => {
    for (const speed of [1, 0.5, 0.25]) {
      const frameAfter = (ms: number): number => {
        const clock = new ReplayClock(CLIP);
        clock.isPlaying = true;
        clock.speed = speed;
        clock.tick(0);
        clock.tick(ms / speed);
        return clock.frame;
      };
      expect([0, 32, 34, 132, 134, 166, 170].map(frameAfter)).toEqual([0, 0, 1, 1, 2, 3, 3]);
    }
  });

  it('stands still while it is stopped, and starts again after a rest', () => {
    const clock = new ReplayClock(CLIP);
    clock.tick(0);
    clock.tick(100);
    expect(clock.positionMs).toBe(0);
    clock.isPlaying = true;
    clock.tick(400);
    expect(clock.frame).toBe(3);
    clock.tick(1500);
    expect(clock.frame).toBe(0);
  });
});
