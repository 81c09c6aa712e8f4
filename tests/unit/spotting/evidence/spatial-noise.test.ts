import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { dot } from '../../../../src/spotting/filter/pulse-basis.ts';
import { SpatialNoise, Whitener } from '../../../../src/spotting/filter/spatial-noise.ts';

function whitenerOf(noise: SpatialNoise, size: number, silenced = new Uint8Array(size)): Whitener {
  const whitener = new Whitener(size);
  noise.update(whitener, silenced);
  return whitener;
}

function filterFor(whitener: Whitener, ...pattern: number[]): Float64Array {
  const filter = Float64Array.from(pattern);
  whitener.match(filter);
  return filter;
}

describe('spatial noise', () => {
  it('learns what moves together: a template along it says little, one across it much', () => {
    const random = new Random(5);
    const noise = new SpatialNoise(2);
    for (let k = 0; k < 3000; k++) {
      const shared = random.normal();
      noise.learn(Float64Array.of(shared, shared));
    }
    const whitener = whitenerOf(noise, 2);
    const across = filterFor(whitener, 1, -1);
    expect(across[0]).toBeCloseTo(-across[1]!, 6);
    expect(whitener.energy(Float64Array.of(1, -1))).toBeGreaterThan(
      4 * whitener.energy(Float64Array.of(1, 1)),
    );
  });

  it('gives filters with unit noise at their output', () => {
    const random = new Random(6);
    const noise = new SpatialNoise(3);
    const draw = (): Float64Array => Float64Array.from({ length: 3 }, () => random.normal());
    for (let k = 0; k < 3000; k++) noise.learn(draw());
    const filter = filterFor(whitenerOf(noise, 3), 1, 2, 0);
    let power = 0;
    for (let k = 0; k < 4000; k++) power += dot(filter, draw()) ** 2 / 4000;
    // The ridge takes a twentieth off, and 450 looks leave an error of a fifteenth.
    expect(power).toBeGreaterThan(0.8);
    expect(power).toBeLessThan(1.1);
  });

  it('does without silenced channels', () => {
    const whitener = whitenerOf(new SpatialNoise(2), 2, Uint8Array.of(1, 0));
    const [silenced, heard] = filterFor(whitener, 1, 1);
    expect(Math.abs(silenced!)).toBeLessThan(0.01 * heard!);
    expect(whitener.energy(Float64Array.of(10, 0))).toBeLessThan(0.2);
  });

  it('stays finite when a channel is stuck and two are the same', () => {
    const random = new Random(8);
    const noise = new SpatialNoise(4);
    for (let k = 0; k < 2000; k++) {
      const value = random.normal();
      noise.learn(Float64Array.of(value, value, 0, 10 * value));
    }
    expect(whitenerOf(noise, 4).energy(Float64Array.of(9, -9, 9, 9))).toSatisfy(Number.isFinite);
  });
});
