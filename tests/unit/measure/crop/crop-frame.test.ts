import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import {
  CROP_IOD_PX,
  CROP_SIZE_PX,
  CropFrame,
  type Similarity,
} from '../../../../src/measure/crop/crop-frame.ts';
import { LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS } from '../../../../src/measure/regions.ts';
import { FACE_POINTS, PICTURE, headAt, landmarksOf } from '../textured-face.fixture.ts';

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const heads = fc
  .tuple(number(0.3, 4), number(-150, 150), number(-100, 100), number(-0.6, 0.6))
  .map(([scale, x, y, turn]) => headAt(scale, x, y, turn));

function aim(frame: CropFrame, head: Similarity): boolean {
  return frame.update(landmarksOf(head), PICTURE.widthPx, PICTURE.heightPx);
}

function picturePoint({ a, b, tx, ty }: Similarity, x: number, y: number): [number, number] {
  return [a * x - b * y + tx, b * x + a * y + ty];
}

/** Places in the crop that all tests look at: the middle and the corners of the face. */
const PLACES = [
  [96, 96],
  [40, 40],
  [150, 40],
  [40, 150],
  [150, 150],
] as const;

describe('CropFrame', () => {
  it('finds the similarity that took the face into the picture', () => {
    fc.assert(
      fc.property(heads, (head) => {
        const frame = new CropFrame();
        expect(aim(frame, head)).toBe(true);
        const size = Math.hypot(head.a, head.b);
        for (const [x, y] of PLACES) {
          const [u, v] = picturePoint(frame.toPicture, x, y);
          const [wantedU, wantedV] = picturePoint(head, x, y);
          expect(Math.hypot(u - wantedU, v - wantedV)).toBeLessThan(0.01 * size);
        }
      }),
    );
  });

  it('lays the eyes CROP_IOD_PX apart, level and in the upper half', () => {
    const frame = new CropFrame();
    const head = headAt(2.5, 30, -20, 0.4);
    aim(frame, head);
    const eyes = [RIGHT_EYE_CORNERS, LEFT_EYE_CORNERS].map((corners) => {
      const x = (FACE_POINTS[corners[0] * 2]! + FACE_POINTS[corners[1] * 2]!) / 2;
      const y = (FACE_POINTS[corners[0] * 2 + 1]! + FACE_POINTS[corners[1] * 2 + 1]!) / 2;
      const out = new Float64Array(2);
      frame.toCrop(...picturePoint(head, x, y), out);
      return out;
    });
    const right = eyes[0]!;
    const left = eyes[1]!;
    expect(left[0]! - right[0]!).toBeCloseTo(CROP_IOD_PX, 0);
    expect(left[1]! - right[1]!).toBeCloseTo(0, 1);
    expect((left[0]! + right[0]!) / 2).toBeCloseTo(CROP_SIZE_PX / 2, 0);
    expect(left[1]).toBeLessThan(CROP_SIZE_PX / 2);
  });

  it('holds the grid still while the face stays within the slip limit of 1.5 crop pixels', () => {
    const frame = new CropFrame();
    const random = new Random(3);
    aim(frame, headAt(2));
    const held = { ...frame.toPicture };
    for (let i = 0; i < 200; i++) {
      const [x, y] = [random.between(-1.4, 1.4), random.between(-1.4, 1.4)];
      // Picture pixels: two to a crop pixel.
      expect(aim(frame, headAt(2, x, y, random.between(-0.002, 0.002)))).toBe(false);
      expect(frame.toPicture).toEqual(held);
    }
  });

  it('aims anew when the face slips, turns or grows out of the limit, and then holds again', () => {
    for (const moved of [headAt(2, 3.1), headAt(2, 0, -3.1), headAt(2, 0, 0, 0.03), headAt(2.06)]) {
      const frame = new CropFrame();
      aim(frame, headAt(2));
      expect(aim(frame, moved)).toBe(true);
      expect(picturePoint(frame.toPicture, 96, 96)[0]).toBeCloseTo(picturePoint(moved, 96, 96)[0], 1);
      expect(aim(frame, moved)).toBe(false);
    }
  });

  it('carries crop points over a re-aim so that they stay on the same place of the face', () => {
    fc.assert(
      fc.property(heads, number(-0.7, 0.7), heads, (start, slipPx, after) => {
        const frame = new CropFrame();
        aim(frame, start);
        const held = { ...frame.toPicture };
        // The face slips a little before it goes far: the grid is held, and what is carried knows of it.
        const slipped = { ...start, tx: start.tx + slipPx * Math.hypot(start.a, start.b) };
        expect(aim(frame, slipped)).toBe(false);
        fc.pre(aim(frame, after));
        const [before, carried] = [new Float64Array(2), new Float64Array(2)];
        for (const [x, y] of PLACES) {
          const old = new CropFrame();
          Object.assign(old.toPicture, held);
          old.toCrop(...picturePoint(slipped, x, y), before);
          frame.carry(before[0]!, before[1]!, carried);
          const [u, v] = picturePoint(frame.toPicture, carried[0]!, carried[1]!);
          const [wantedU, wantedV] = picturePoint(after, x, y);
          expect(Math.hypot(u - wantedU, v - wantedV)).toBeLessThan(0.02 * Math.hypot(after.a, after.b));
        }
      }),
    );
  });

  it('finds the crop place of a picture point', () => {
    fc.assert(
      fc.property(heads, (head) => {
        const frame = new CropFrame();
        aim(frame, head);
        const out = new Float64Array(2);
        for (const [x, y] of PLACES) {
          frame.toCrop(...picturePoint(frame.toPicture, x, y), out);
          expect(Math.hypot(out[0]! - x, out[1]! - y)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it('aims at once after a reset, and carries nothing over it', () => {
    const frame = new CropFrame();
    aim(frame, headAt(2));
    frame.reset();
    expect(aim(frame, headAt(2, 60))).toBe(true);
    const out = new Float64Array(2);
    frame.carry(50, 60, out);
    expect([...out].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([50, 60]);
  });
});
