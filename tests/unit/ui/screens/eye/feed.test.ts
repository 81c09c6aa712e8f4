import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../../src/exercise/eye/presentation.ts';
import { STILL } from '../../../../../src/synthetic/shape.ts';
import { feed } from '../../../../../src/ui/screens/eye/feed.ts';

const REST: Picture = { view: { face: 0, yawDeg: 0, pitchDeg: 0, light: 'left' }, state: STILL };

/** A page whose frames come when they are asked for, and a face that cannot be drawn at first. */
function page(atRest: Picture | null) {
  const face = {
    isReady: false,
    pictures: [] as Picture[],
    draw: (each: Picture) => void face.pictures.push(each),
  };
  const framesMs: number[] = [];
  let next: (nowMs: number) => void = () => undefined;
  const shown = {
    atRest,
    frame: (nowMs: number) => {
      framesMs.push(nowMs);
      return REST;
    },
    drawn: () => undefined,
  };
  feed({ frames: (callback) => void (next = callback) }, face, shown);
  return { face, framesMs, frame: (nowMs: number) => next(nowMs) };
}

describe('the frames of the page', () => {
  it('are kept from the exercise until a face can be drawn: nothing is shown on an empty canvas', () => {
    const { face, framesMs, frame } = page(null);
    frame(16);
    expect([framesMs, face.pictures]).toEqual([[], []]);
    face.isReady = true;
    frame(33);
    expect([framesMs, face.pictures]).toEqual([[33], [REST]]);
  });

  it('begin with the face that was there before the view was built anew, as in another language', () => {
    expect(page(REST).face.pictures).toEqual([REST]);
  });
});
