import { describe, expect, it } from 'vitest';
import { CHANNEL, CHANNEL_COUNT } from '../../../../src/measure/channels.ts';
import { HeadMotion } from '../../../../src/spotting/gates/head-motion.ts';
import { GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';

const STEP_S = GRID_STEP_MS / 1000;

/** Pushes frames in which one channel moves at these speeds (a second) one after another. */
function states(
  motion: HeadMotion,
  channel: number,
  speeds: readonly number[],
  raw = new Float32Array(CHANNEL_COUNT),
): boolean[] {
  return speeds.map((speed) => {
    raw[channel]! += speed * STEP_S;
    return motion.push(raw);
  });
}

const held = (speed: number, frames = 6): number[] => new Array<number>(frames).fill(speed);

describe('HeadMotion', () => {
  it.each([
    ['yaw', CHANNEL.pose, 45, 40],
    ['pitch', CHANNEL.pose + 1, 45, 40],
    ['roll', CHANNEL.pose + 2, 45, 40],
    ['travel across', CHANNEL.centre, 1.1, 1],
    ['travel up', CHANNEL.centre + 1, 1.1, 1],
  ] as const)('notices fast %s, and lets go only when it is clearly slower', (_, channel, enter, leave) => {
    for (const sign of [1, -1]) {
      const motion = new HeadMotion();
      const raw = new Float32Array(CHANNEL_COUNT);
      const last = (speed: number): boolean => states(motion, channel, held(sign * speed), raw).at(-1)!;
      expect(last(0)).toBe(false);
      expect(last(0.95 * enter)).toBe(false);
      expect(last(1.05 * enter)).toBe(true);
      expect(last(1.05 * leave)).toBe(true);
      expect(last(0.95 * leave)).toBe(false);
      expect(last(0)).toBe(false);
      expect(last(0.95 * enter)).toBe(false);
    }
  });

  it('is quick: two frames of a brisk nod are enough, and it is over three frames after the nod', () => {
    const motion = new HeadMotion();
    const seen = states(motion, CHANNEL.pose + 1, [0, 0, 0, 90, 90, 90, 0, 0, 0]);
    expect(seen.indexOf(true)).toBeLessThanOrEqual(4);
    expect(seen[8]).toBe(false);
  });

  it('does not mind the skin, and says nothing before it has seen three frames', () => {
    const motion = new HeadMotion();
    expect(states(motion, CHANNEL.patchUp, held(100))).toEqual(new Array(6).fill(false));
    expect(states(new HeadMotion(), CHANNEL.pose, [900, 900])).toEqual([false, false]);
  });

  it('forgets at a reset: a jump over a break is no motion', () => {
    const motion = new HeadMotion();
    states(motion, CHANNEL.pose, held(100));
    motion.reset();
    const raw = new Float32Array(CHANNEL_COUNT);
    raw[CHANNEL.pose] = -40;
    expect([motion.push(raw), motion.push(raw), motion.push(raw)]).toEqual([false, false, false]);
  });
});
