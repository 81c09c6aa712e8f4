import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { CROP_SIZE_PX } from '../../../../src/measure/crop/crop-frame.ts';
import { PatchReference } from '../../../../src/measure/motion/patch-reference.ts';
import { RigidReference } from '../../../../src/measure/head/rigid-reference.ts';
import { smoothCrop } from '../../../../src/measure/crop/smooth-crop.ts';
import { bump, cropOf, headAt, Texture, type Shot } from '../textured-face.fixture.ts';

/** x, y, depth of each patch. */
const CENTRES = Float64Array.from([
  50, 50, -6, 96, 60, -30, 140, 52, 5, 60, 100, 0, 130, 110, 12, 96, 140, -20,
]);
const COUNT = CENTRES.length / 3;
/** The crop lies where the face at rest is. */
const GRID = headAt();
/** What a fixed grid may err, in crop pixels. */
const TOLERANCE_PX = 0.05;

let texture: Texture;
beforeAll(() => {
  texture = new Texture(11);
});

function crop(shot: Partial<Shot> = {}): Float32Array {
  const out = cropOf({ texture, head: headAt(), ...shot }, GRID);
  smoothCrop(out, new Float32Array(out.length));
  return out;
}

/** A head that has gone where the map says, and has turned. */
function head(map: readonly number[] = [1, 0, 0, 0, 1, 0], parallaxX = 0, parallaxY = 0): RigidReference {
  const reference = new RigidReference(0);
  reference.map.set(map);
  return Object.assign(reference, { parallaxX, parallaxY });
}

function remembered(): PatchReference {
  const reference = new PatchReference(COUNT);
  reference.capture(crop(), CENTRES);
  return reference;
}

function expectMoved(reference: PatchReference, dx: number, dy: number): void {
  for (let p = 0; p < COUNT; p++) {
    expect(Math.abs(reference.moved[p * 2]! - dx)).toBeLessThan(TOLERANCE_PX);
    expect(Math.abs(reference.moved[p * 2 + 1]! - dy)).toBeLessThan(TOLERANCE_PX);
    expect(reference.quality[p]).toBeGreaterThan(0.5);
  }
}

describe('PatchReference', () => {
  it('recovers a shift to a twentieth of a pixel, from nothing to three pixels', () => {
    const random = new Random(2);
    const reference = remembered();
    for (const size of [0, 0.1, 0.5, 1, 2, 3]) {
      const turn = random.between(0, 2 * Math.PI);
      const [dx, dy] = [size * Math.cos(turn), size * Math.sin(turn)];
      reference.moved.fill(0);
      reference.track(crop({ head: headAt(1, dx, dy) }), head());
      expectMoved(reference, dx, dy);
    }
  });

  it('takes a change of light for what it is: no movement', () => {
    const reference = remembered();
    for (const [gain, offset] of [
      [1.25, 0],
      [0.7, 0],
      [1, 40],
      [0.8, -15],
    ] as const) {
      reference.moved.fill(0);
      reference.track(crop({ gain, offset }), head());
      expectMoved(reference, 0, 0);
      reference.track(crop({ gain, offset, head: headAt(1, 0.6, -0.4) }), head());
      expectMoved(reference, 0.6, -0.4);
    }
  });

  it('measures only what goes beyond the head: a head that moved is given, and taken off', () => {
    const reference = remembered();
    const moved = head([1, 0, 2.5, 0, 1, -1.5]);
    reference.track(crop({ head: headAt(1, 2.5, -1.5) }), moved);
    expectMoved(reference, 0, 0);
    reference.track(crop({ head: headAt(1, 3, -1.5) }), moved);
    expectMoved(reference, 0.5, 0);
  });

  it('takes off the parallax of a head that turned, by the depth of each patch', () => {
    const reference = remembered();
    reference.track(crop(), head(undefined, 0.05, -0.02));
    for (let p = 0; p < COUNT; p++) {
      const depth = CENTRES[p * 3 + 2]!;
      expect(Math.abs(reference.moved[p * 2]! + 0.05 * depth)).toBeLessThan(TOLERANCE_PX);
      expect(Math.abs(reference.moved[p * 2 + 1]! - 0.02 * depth)).toBeLessThan(TOLERANCE_PX);
    }
  });

  it('goes after a far movement step by step, from where the patch was last', () => {
    const reference = remembered();
    for (let dx = 1; dx <= 8; dx++) reference.track(crop({ head: headAt(1, dx, 0) }), head());
    expectMoved(reference, 8, 0);
  });

  it('keeps a patch in sensor noise: errors as small as the texture allows', () => {
    const noise = { random: new Random(4), sd: 2 };
    const reference = new PatchReference(COUNT);
    reference.capture(crop({ noise }), CENTRES);
    let squares = 0;
    const shots = 12;
    for (let i = 0; i < shots; i++) {
      reference.track(crop({ noise, head: headAt(1, 0.4, 0.3) }), head());
      for (let p = 0; p < COUNT; p++) {
        squares += (reference.moved[p * 2]! - 0.4) ** 2 + (reference.moved[p * 2 + 1]! - 0.3) ** 2;
      }
    }
    expect(Math.sqrt(squares / (2 * COUNT * shots))).toBeLessThan(TOLERANCE_PX);
  });

  it('gives one patch up when it is covered, keeps the rest, and finds it again', () => {
    const reference = remembered();
    const covered = crop();
    const random = new Random(9);
    for (let y = 40; y < 62; y++) {
      for (let x = 40; x < 62; x++) covered[y * CROP_SIZE_PX + x] = 255 * random.uniform();
    }
    reference.track(covered, head());
    expect(reference.quality[0]).toBe(0);
    expect(Math.min(...reference.quality.slice(1))).toBeGreaterThan(0.5);
    expect(reference.moved[0]).toBe(0);
    reference.track(crop({ head: headAt(1, 0.7, 0) }), head());
    expectMoved(reference, 0.7, 0);
  });

  it('gives up where there is nothing to see, and answers with numbers even so', () => {
    const flat = new Float32Array(CROP_SIZE_PX * CROP_SIZE_PX).fill(128);
    const reference = new PatchReference(COUNT);
    reference.capture(flat, CENTRES);
    reference.track(crop(), head());
    expect([...reference.quality]).toEqual(new Array(COUNT).fill(0));
    const seen = remembered();
    seen.track(flat, head());
    expect([...seen.quality]).toEqual(new Array(COUNT).fill(0));
    expect([...reference.moved, ...seen.moved].every((value) => value === 0)).toBe(true);
  });

  it('says that a patch driven out of the crop is lost', () => {
    const reference = remembered();
    reference.track(crop(), head([1, 0, 150, 0, 1, 0]));
    expect(reference.quality[2]).toBe(0);
  });

  it('feels a movement of 1 % IOD on one patch and not on its far neighbours', () => {
    const reference = remembered();
    reference.track(crop({ skin: bump([96, 60], [0, -0.64], 14, 24) }), head());
    expect(reference.moved[3]).toBeCloseTo(-0.64, 1);
    for (const p of [0, 2, 3, 4, 5]) expect(Math.abs(reference.moved[p * 2 + 1]!)).toBeLessThan(0.02);
  });

  it('keeps patches near the border whole: their centres move in, and are still tracked', () => {
    const reference = new PatchReference(COUNT);
    reference.capture(
      crop(),
      Float64Array.from([-20, 3, 0, 400, 96, 0, 96, 500, 0, 60, 60, 0, 0, 0, 0, 191, 191, 0]),
    );
    for (const place of reference.centres.filter((_, i) => i % 3 < 2)) {
      expect(place).toBeGreaterThanOrEqual(10);
      expect(place).toBeLessThanOrEqual(CROP_SIZE_PX - 11);
    }
    reference.track(crop(), head());
    expectMoved(reference, 0, 0);
  });
});
