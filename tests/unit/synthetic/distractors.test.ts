import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/core/random.ts';
import { DISTRACTORS, drawDistractor, type DistractorName } from '../../../src/synthetic/distractors.ts';
import { heightsInFrames } from '../../../src/synthetic/face.ts';
import { STILL, type FaceState } from '../../../src/synthetic/shape.ts';

const START_MS = 1000;

/** Everything that a distractor does, a millisecond at a time. */
function course(name: DistractorName, seed: number): readonly FaceState[] {
  const drawn = drawDistractor(new Random(seed), name, START_MS);
  return Array.from({ length: Math.ceil(drawn.endMs - START_MS) }, (_, ms) =>
    drawn.add(STILL, START_MS + ms),
  );
}

describe.each(DISTRACTORS)('a %s', (name) => {
  it('is over within one and a half seconds, and leaves the face as it was', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const drawn = drawDistractor(new Random(seed), name, START_MS);
      expect(drawn.endMs - START_MS).toBeGreaterThan(150);
      expect(drawn.endMs - START_MS).toBeLessThan(1500);
      expect(drawn.add(STILL, START_MS)).toEqual(STILL);
      const after = drawn.add(STILL, drawn.endMs + 1);
      expect(after.nodDeg).toBeCloseTo(0, 9);
      expect(after.mouthOpen).toBeCloseTo(0, 9);
      expect(after.lidClosure.right).toBeCloseTo(0, 9);
      expect(after.gazeXCm).toBeCloseTo(0, 9);
    }
  });

  it('is the same for the same seed', () => {
    expect(course(name, 5)).toEqual(course(name, 5));
  });

  it('moves no skin by a movement that could be asked for', () => {
    expect(course(name, 3).every((state) => state.movements.length === 0)).toBe(true);
  });
});

describe('what a distractor does', () => {
  const most = (name: DistractorName, of: (state: FaceState) => number): number =>
    Math.max(...course(name, 2).map(of));

  it('shuts the eyes, turns them, parts the lips, bows the head', () => {
    expect(most('blink', (state) => state.lidClosure.left)).toBeGreaterThan(0.95);
    expect(most('gaze', (state) => Math.abs(state.gazeXCm))).toBeGreaterThan(0.1);
    expect(most('speech', (state) => state.mouthOpen)).toBeGreaterThan(0.02);
    expect(most('nod', (state) => state.nodDeg)).toBeGreaterThan(2.5);
  });
});

describe('the heights of a movement in displayed frames', () => {
  it.each([1, 2, 3, 6, 12, 30])('rise to 1 and fall again over %i frames, none at rest', (frames) => {
    const heights = heightsInFrames(frames);
    expect(heights.length).toBe(frames);
    expect(Math.max(...heights)).toBe(1);
    expect(Math.min(...heights)).toBeGreaterThan(0);
    const top = heights.indexOf(1);
    heights.forEach((height, at) => {
      if (at > 0 && at <= top) expect(height).toBeGreaterThan(heights[at - 1]!);
      if (at > top) expect(height).toBeLessThan(heights[at - 1]!);
    });
  });
});
