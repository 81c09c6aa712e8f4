import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { CROP_SIZE_PX, type Similarity } from '../../../../src/measure/crop/crop-frame.ts';
import type { LumaPlane } from '../../../../src/measure/crop/luma-plane.ts';
import { LumaWarp } from '../../../../src/measure/crop/luma-warp.ts';
import { smoothCrop } from '../../../../src/measure/crop/smooth-crop.ts';
import { similarity } from '../textured-face.fixture.ts';

const newCrop = (): Float32Array => new Float32Array(CROP_SIZE_PX * CROP_SIZE_PX);

/** A part of a picture whose brightness is given by a function of the place in the whole picture. */
function planeOf(
  brightness: (u: number, v: number) => number,
  part: { x: number; y: number; width: number; height: number; stride?: number },
): LumaPlane {
  const strideBytes = part.stride ?? part.width;
  const values = new Uint8Array(strideBytes * part.height).fill(255);
  for (let v = 0; v < part.height; v++) {
    for (let u = 0; u < part.width; u++) values[v * strideBytes + u] = brightness(part.x + u, part.y + v);
  }
  const size = { widthPx: part.width, heightPx: part.height };
  return { values, ...size, strideBytes, originXPx: part.x, originYPx: part.y };
}

/** Largest difference between a warped crop and the function it was taken from, over places that lie inside. */
function worstError(
  plane: LumaPlane,
  to: Similarity,
  brightness: (u: number, v: number) => number,
  inset: number,
): { error: number; places: number } {
  const crop = newCrop();
  new LumaWarp().warp(plane, to, crop);
  let [error, places] = [0, 0];
  for (let y = 0; y < CROP_SIZE_PX; y++) {
    for (let x = 0; x < CROP_SIZE_PX; x++) {
      const u = to.a * x - to.b * y + to.tx;
      const v = to.b * x + to.a * y + to.ty;
      const [left, top] = [plane.originXPx, plane.originYPx];
      const inside =
        u >= left + inset &&
        v >= top + inset &&
        u < left + plane.widthPx - 1 - inset &&
        v < top + plane.heightPx - 1 - inset;
      if (!inside) continue;
      places++;
      error = Math.max(error, Math.abs(crop[y * CROP_SIZE_PX + x]! - brightness(u, v)));
    }
  }
  return { error, places };
}

describe('warping a plane of brightness', () => {
  // Whole steps between neighbours, so that the bytes of the picture hold the ramp exactly.
  const ramp = (u: number, v: number): number => 20 + u + v;

  it('reads a straight ramp exactly where the crop is finer than the picture', () => {
    const plane = planeOf(ramp, { x: 10, y: 20, width: 100, height: 90 });
    for (const turn of [0, 0.5, -2]) {
      const to = similarity(0.4, turn, 60, 62);
      const { error, places } = worstError(plane, to, ramp, 0);
      expect(places).toBeGreaterThan(5000);
      expect(error).toBeLessThan(1e-3);
    }
  });

  it('copies the picture where crop and picture agree, with the origin of the part taken off', () => {
    const random = new Random(1);
    const picture = Uint8Array.from({ length: 400 * 400 }, () => random.below(256));
    const at = (u: number, v: number): number => picture[v * 400 + u]!;
    const plane = planeOf(at, { x: 37, y: 51, width: 200, height: 210, stride: 232 });
    const crop = newCrop();
    new LumaWarp().warp(plane, similarity(1, 0, 40, 60), crop);
    for (let y = 0; y < CROP_SIZE_PX; y++) {
      for (let x = 0; x < CROP_SIZE_PX; x++) {
        if (crop[y * CROP_SIZE_PX + x] !== at(40 + x, 60 + y)) expect.fail(`another value at ${x}, ${y}`);
      }
    }
  });

  it('averages where the crop is much coarser, without moving the picture', () => {
    const slope = (u: number, v: number): number => 10 + (u + 2 * v) / 16;
    const plane = planeOf(slope, { x: 4, y: 8, width: 900, height: 900 });
    for (const [scale, turn] of [
      [4, 0],
      [4, 0.3],
      [2.4, -0.2],
    ] as const) {
      const { error, places } = worstError(plane, similarity(scale, turn, 100, 200), slope, 2 * scale);
      expect(places).toBeGreaterThan(10_000);
      // The bytes of the picture and of its reduction are each rounded once.
      expect(error).toBeLessThan(1);
    }
  });

  it('shifts nothing at any scale: a round spot keeps its centre', () => {
    for (const scale of [0.5, 1, 1.4, 1.6, 2, 2.5, 3, 4]) {
      const [centreU, centreV] = [70 + 90 * scale, 80 + 85 * scale];
      const spot = (u: number, v: number): number => {
        const squared = ((u - centreU) ** 2 + (v - centreV) ** 2) / scale ** 2;
        return Math.round(200 * Math.exp(-squared / (2 * 12 ** 2)));
      };
      const crop = newCrop();
      const plane = planeOf(spot, { x: 0, y: 0, width: 1000, height: 1000 });
      new LumaWarp().warp(plane, similarity(scale, 0, 70, 80), crop);
      let [sum, x, y] = [0, 0, 0];
      crop.forEach((value, i) => {
        sum += value;
        x += value * (i % CROP_SIZE_PX);
        y += value * Math.floor(i / CROP_SIZE_PX);
      });
      expect(Math.abs(x / sum - 90)).toBeLessThan(0.02);
      expect(Math.abs(y / sum - 85)).toBeLessThan(0.02);
    }
  });

  it('does not alias: a fine checkerboard turns to grey', () => {
    const board = (u: number, v: number): number => ((u + v) % 2 === 0 ? 0 : 200);
    const plane = planeOf(board, { x: 0, y: 0, width: 800, height: 800 });
    const crop = newCrop();
    new LumaWarp().warp(plane, similarity(4, 0, 8, 8), crop);
    expect(Math.max(...crop.map((value) => Math.abs(value - 100)))).toBeLessThan(2);
  });

  it('repeats the border outside the picture', () => {
    const plane = planeOf((u, v) => (u < 150 && v < 150 ? 50 : 90), {
      x: 100,
      y: 100,
      width: 100,
      height: 100,
    });
    for (const scale of [1, 4]) {
      const crop = newCrop();
      new LumaWarp().warp(plane, similarity(scale, 0, 100 - 96 * scale, 100 - 96 * scale), crop);
      expect(crop[0]).toBeCloseTo(50, 3);
      expect(crop[CROP_SIZE_PX * CROP_SIZE_PX - 1]).toBeCloseTo(90, 3);
      expect(Math.min(...crop)).toBeGreaterThan(49.9);
    }
  });
});

describe('smoothCrop', () => {
  it('leaves ramps alone and keeps the sum of a dot, spread as 1 2 1 both ways', () => {
    const n = CROP_SIZE_PX;
    const ramp = Float32Array.from({ length: n * n }, (_, i) => (i % n) + 2 * Math.floor(i / n));
    const smoothed = ramp.slice();
    smoothCrop(smoothed, newCrop());
    expect(Math.max(...smoothed.map((value, i) => Math.abs(value - ramp[i]!)))).toBeLessThan(1e-3);

    const dot = newCrop();
    const at = 80 * n + 90;
    dot[at] = 16;
    smoothCrop(dot, newCrop());
    const around = [-1, 0, 1].map((dy) => [-1, 0, 1].map((dx) => dot[at + dy * n + dx]));
    expect(around).toEqual([
      [1, 2, 1],
      [2, 4, 2],
      [1, 2, 1],
    ]);
    expect(dot.reduce((sum, value) => sum + value, 0)).toBe(16);
  });
});
