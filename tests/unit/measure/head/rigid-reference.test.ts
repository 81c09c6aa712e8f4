import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { applyX, applyY } from '../../../../src/measure/crop/affine.ts';
import { CROP_SIZE_PX } from '../../../../src/measure/crop/crop-frame.ts';
import { RIGID_DISC_LANDMARKS } from '../../../../src/measure/regions.ts';
import { RigidReference } from '../../../../src/measure/head/rigid-reference.ts';
import { smoothCrop } from '../../../../src/measure/crop/smooth-crop.ts';
import {
  bump,
  cropOf,
  depthAt,
  FACE_POINTS,
  headAt,
  STILL,
  Texture,
  turnedBy,
  type Shot,
} from '../textured-face.fixture.ts';

const GRID = headAt();
/** Depths count from a common zero amid the discs. */
const MEAN_DEPTH = -25;
const DISCS = Float64Array.from(
  RIGID_DISC_LANDMARKS.flatMap((landmark) => {
    const [x, y] = [FACE_POINTS[landmark * 2]!, FACE_POINTS[landmark * 2 + 1]!];
    return [x, y, depthAt(x, y) - MEAN_DEPTH];
  }),
);
/** Places where the head's motion must be right: the discs and, by extrapolation, brows and mouth. */
const NEAR = RIGID_DISC_LANDMARKS;
const FAR = [66, 296, 61, 291, 17];

let texture: Texture;
beforeAll(() => {
  texture = new Texture(21);
});

function crop(shot: Partial<Shot> = {}): Float32Array {
  const out = cropOf({ texture, head: headAt(), ...shot }, GRID);
  smoothCrop(out, new Float32Array(out.length));
  return out;
}

function remembered(): RigidReference {
  const reference = new RigidReference(RIGID_DISC_LANDMARKS.length);
  reference.capture(crop(), DISCS);
  return reference;
}

/**
 * Largest error at landmarks, in px, of where the reference says that the head went: from rest to `head`
 * in the fixed grid, and by `turn` out of the plane.
 */
function worstError(
  reference: RigidReference,
  head: Shot['head'],
  landmarks: readonly number[],
  turn = STILL,
): number {
  return Math.max(
    ...landmarks.map((landmark) => {
      const [x, y] = [FACE_POINTS[landmark * 2]!, FACE_POINTS[landmark * 2 + 1]!];
      const [dx, dy] = turn(x, y);
      const wantedX = head.a * (x + dx) - head.b * (y + dy) + head.tx - GRID.tx;
      const wantedY = head.b * (x + dx) + head.a * (y + dy) + head.ty - GRID.ty;
      const depth = depthAt(x, y) - MEAN_DEPTH;
      const foundX = applyX(reference.map, x, y) + reference.parallaxX * depth;
      const foundY = applyY(reference.map, x, y) + reference.parallaxY * depth;
      return Math.hypot(foundX - wantedX, foundY - wantedY);
    }),
  );
}

describe('RigidReference', () => {
  it('recovers shift, turn and size of the head to a twentieth of a pixel', () => {
    const heads = [
      headAt(),
      headAt(1, 0.7, -1.2),
      headAt(1, 0, 0, 0.012),
      headAt(1.012),
      headAt(0.99, -1, 0.5, -0.01),
    ];
    for (const head of heads) {
      const reference = remembered();
      reference.track(crop({ head }));
      expect(worstError(reference, head, NEAR)).toBeLessThan(0.05);
      expect(worstError(reference, head, FAR)).toBeLessThan(0.1);
      expect(reference.likeness).toBeGreaterThan(0.98);
    }
  });

  it('recovers a small turn out of the plane by the depths it was given', () => {
    for (const [x, y] of [
      [0.03, 0],
      [0, -0.03],
      [-0.02, 0.02],
    ] as const) {
      const turn = turnedBy(x, y);
      const reference = remembered();
      reference.track(crop({ skin: turn }));
      // Within a disc the depth varies, and the reference knows that of its centre.
      expect(worstError(reference, headAt(), NEAR, turn)).toBeLessThan(0.15);
      expect(worstError(reference, headAt(), FAR, turn)).toBeLessThan(0.15);
      expect(reference.parallaxX).toBeCloseTo(x, 2);
      expect(reference.parallaxY).toBeCloseTo(y, 2);
    }
  });

  it('is not fooled by a change of light', () => {
    const head = headAt(1, 0.8, 0.3);
    for (const [gain, offset] of [
      [1.3, -20],
      [0.6, 10],
    ] as const) {
      const reference = remembered();
      reference.track(crop({ head, gain, offset }));
      expect(worstError(reference, head, NEAR)).toBeLessThan(0.05);
      expect(reference.likeness).toBeGreaterThan(0.98);
    }
  });

  it('follows a head frame by frame, as far as it goes', () => {
    const reference = remembered();
    for (let i = 1; i <= 6; i++) reference.track(crop({ head: headAt(1, 1.5 * i, -i, 0.004 * i) }));
    expect(worstError(reference, headAt(1, 9, -6, 0.024), NEAR)).toBeLessThan(0.1);
  });

  it('does not take a movement of the brow for one of the head', () => {
    const reference = remembered();
    const brow = [FACE_POINTS[66 * 2]!, FACE_POINTS[66 * 2 + 1]!] as const;
    reference.track(crop({ skin: bump(brow, [0, -1.28], 12, 22) }));
    expect(worstError(reference, headAt(), FAR)).toBeLessThan(0.2 * 1.28);
  });

  it('says how little a covered face is like the remembered one', () => {
    const reference = remembered();
    const random = new Random(5);
    reference.track(Float32Array.from({ length: CROP_SIZE_PX * CROP_SIZE_PX }, () => 255 * random.uniform()));
    expect(reference.likeness).toBeLessThan(0.4);
    for (const value of reference.map) expect(Number.isFinite(value)).toBe(true);
  });

  it('stays put on a picture without texture', () => {
    const flat = new Float32Array(CROP_SIZE_PX * CROP_SIZE_PX).fill(90);
    const blank = new RigidReference(RIGID_DISC_LANDMARKS.length);
    blank.capture(flat, DISCS);
    blank.track(crop());
    expect(blank.likeness).toBe(0);
    const seen = remembered();
    seen.track(flat);
    expect(seen.likeness).toBe(0);
    for (const { map, parallaxX, parallaxY } of [blank, seen]) {
      expect([...map, parallaxX, parallaxY]).toEqual([1, 0, 0, 0, 1, 0, 0, 0]);
    }
  });
});
