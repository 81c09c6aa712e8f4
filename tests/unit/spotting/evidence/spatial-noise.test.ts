import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { dot } from '../../../../src/spotting/evidence/pulse-basis.ts';
import { SpatialNoise, Whitener } from '../../../../src/spotting/evidence/spatial-noise.ts';

function whitenerOf(noise: SpatialNoise, size: number): Whitener {
  const whitener = new Whitener(size);
  noise.update(whitener);
  return whitener;
}

function whitened(whitener: Whitener, ...values: number[]): Float64Array {
  const white = new Float64Array(values.length);
  whitener.whiten(Float64Array.from(values), white);
  return white;
}

function energy(whitener: Whitener, ...values: number[]): number {
  const white = whitened(whitener, ...values);
  return dot(white, white);
}

describe('a whitener', () => {
  it('changes nothing before it is told of any noise', () => {
    expect([...whitened(new Whitener(3), 1, -2, 3)]).toEqual([1, -2, 3]);
  });

  it('is linear, and takes nothing to nothing', () => {
    const random = new Random(2);
    const noise = new SpatialNoise(2, []);
    for (let k = 0; k < 500; k++) noise.learn(Float64Array.of(random.normal(), 2 * random.normal()));
    const whitener = whitenerOf(noise, 2);
    expect([...whitened(whitener, 0, 0)]).toEqual([0, 0]);
    whitened(whitener, 2, 6).forEach((value, k) => {
      expect(value).toBeCloseTo(2 * whitened(whitener, 1, 3)[k]!, 12);
    });
  });
});

describe('spatial noise', () => {
  it('learns what moves together: a movement along it says little, one across it much', () => {
    const random = new Random(5);
    const noise = new SpatialNoise(2, []);
    for (let k = 0; k < 3000; k++) {
      const shared = random.normal();
      noise.learn(Float64Array.of(shared, shared));
    }
    const whitener = whitenerOf(noise, 2);
    expect(energy(whitener, 1, -1)).toBeGreaterThan(4 * energy(whitener, 1, 1));
  });

  it('makes noise nearly uncorrelated, and of about unit size', () => {
    const random = new Random(6);
    const noise = new SpatialNoise(3, []);
    const draw = (): [number, number, number] => {
      const [a, b, c] = [random.normal(), random.normal(), random.normal()];
      return [a, 0.6 * a + 0.8 * b, c];
    };
    for (let k = 0; k < 3000; k++) noise.learn(Float64Array.from(draw()));
    const whitener = whitenerOf(noise, 3);
    const covariance = new Float64Array(9);
    for (let k = 0; k < 4000; k++) {
      const white = whitened(whitener, ...draw());
      for (let at = 0; at < 9; at++) covariance[at]! += (white[Math.floor(at / 3)]! * white[at % 3]!) / 4000;
    }
    // The ridge takes a thirtieth off, correlations are believed to nine tenths, and 3000 looks leave an error.
    covariance.forEach((value, at) => {
      expect(Math.abs(value - (at % 4 === 0 ? 1 : 0))).toBeLessThan(0.25);
    });
  });

  it('does not let one jump rule: what comes after is whitened nearly as before', () => {
    const random = new Random(7);
    const noise = new SpatialNoise(2, []);
    for (let k = 0; k < 600; k++) noise.learn(Float64Array.of(random.normal(), random.normal()));
    const before = energy(whitenerOf(noise, 2), 1, 1);
    noise.learn(Float64Array.of(1000, -1000));
    const after = energy(whitenerOf(noise, 2), 1, 1);
    expect(after).toBeGreaterThan(0.9 * before);
    expect(after).toBeLessThan(1.1 * before);
  });

  describe('of people in general', () => {
    /** Two channels that go together in people, and a third. */
    const PEOPLE = [1, 0.8, 1, 0, 0, 1];

    it('is what a person begins with', () => {
      expect([...new SpatialNoise(3, PEOPLE).learnt]).toEqual(PEOPLE);
      const whitener = whitenerOf(new SpatialNoise(3, PEOPLE), 3);
      expect(energy(whitener, 1, -1, 0)).toBeGreaterThan(2 * energy(whitener, 1, 1, 0));
    });

    it('gives way to what the person does', () => {
      const random = new Random(9);
      const noise = new SpatialNoise(3, PEOPLE);
      for (let k = 0; k < 6000; k++) {
        const shared = random.normal();
        noise.learn(Float64Array.of(shared, -shared, random.normal()));
      }
      const whitener = whitenerOf(noise, 3);
      expect(energy(whitener, 1, 1, 0)).toBeGreaterThan(2 * energy(whitener, 1, -1, 0));
    });
  });

  it('stays finite when a channel is stuck and two are the same', () => {
    const random = new Random(8);
    const noise = new SpatialNoise(4, []);
    for (let k = 0; k < 2000; k++) {
      const value = random.normal();
      noise.learn(Float64Array.of(value, value, 0, 10 * value));
    }
    expect(energy(whitenerOf(noise, 4), 9, -9, 9, 9)).toSatisfy(Number.isFinite);
  });
});
