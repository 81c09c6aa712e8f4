import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  candidatesOf,
  extentOf,
  onePerMovement,
  peaksOf,
} from '../../../bench/accuracy/detectors/candidates.ts';
import { pulseBasis, dot } from '../../../bench/accuracy/detectors/pulse-basis.ts';
import { withoutMedian } from '../../../bench/accuracy/detectors/region-motion-courses.ts';
import { SpatialNoise } from '../../../bench/accuracy/detectors/spatial-noise.ts';
import { Random } from '../../../src/core/random.ts';
import { GRID_STEP_MS } from '../../../src/spotting/heads.ts';
import { pulse } from './trace.fixture.ts';

const TIMES_MS = Float64Array.from({ length: 60 }, (_, frame) => frame * GRID_STEP_MS);

describe('extent of a peak', () => {
  it.each([200, 300, 450])('is that of a smooth movement of %i ms', (totalMs) => {
    const apex = 30;
    const extent = extentOf(TIMES_MS.map(pulse(TIMES_MS[apex], 1, totalMs)), TIMES_MS, apex);
    expect(Math.abs(extent.onsetMs - (TIMES_MS[apex] - totalMs / 2))).toBeLessThan(15);
    expect(Math.abs(extent.offsetMs - (TIMES_MS[apex] + totalMs / 2))).toBeLessThan(15);
  });

  it('ends at a local minimum', () => {
    const course = TIMES_MS.map((timeMs) => pulse(1000, 1)(timeMs) + pulse(1200, 1)(timeMs));
    expect(extentOf(course, TIMES_MS, 30).offsetMs).toBeCloseTo(1100, 6);
  });

  it('stays within the course', () => {
    const extent = extentOf(new Float64Array(60).fill(1), TIMES_MS, 0);
    expect(extent.onsetMs).toBe(0);
    expect(extent.offsetMs).toBeLessThanOrEqual(1000);
  });
});

describe('candidates', () => {
  it('are peaks, once for a plateau', () => {
    expect(peaksOf([0, 1, 0, 3, 3, 2, 5], 1)).toEqual([1, 3, 6]);
    expect(peaksOf([], 0)).toEqual([]);
  });

  it('carry the height of their peak', () => {
    const [only] = candidatesOf(TIMES_MS.map(pulse(1000, 7)), TIMES_MS, 1);
    expect(only.score).toBeCloseTo(7, 6);
    expect(only.apexMs).toBeCloseTo(1000, 6);
  });

  it('become one per movement, the surest', () => {
    const detection = fc
      .record({ apexMs: fc.integer({ min: 0, max: 3000 }), score: fc.integer({ min: 1, max: 9 }) })
      .map((own) => ({ ...own, onsetMs: own.apexMs - 100, offsetMs: own.apexMs + 100 }));
    fc.assert(
      fc.property(fc.array(detection), (all) => {
        const kept = onePerMovement(all);
        kept.slice(1).forEach((one, k) => expect(one.apexMs - kept[k].apexMs).toBeGreaterThan(200));
        for (const one of all) {
          expect(kept.some((k) => Math.abs(k.apexMs - one.apexMs) <= 200 && k.score >= one.score)).toBe(true);
        }
      }),
    );
  });
});

describe('running median', () => {
  it('takes off a constant and a ramp, and leaves a short pulse', () => {
    const ramp = Float64Array.from({ length: 120 }, (_, frame) => 5 + 0.1 * frame + (frame === 60 ? 3 : 0));
    const left = withoutMedian(ramp, 1200);
    expect(Math.abs(left[60] - 3)).toBeLessThan(0.11);
    expect(Math.abs(left[50])).toBeLessThan(0.11);
  });
});

describe('pulse filter', () => {
  const basis = pulseBasis(300);
  const filters = [basis.matched, ...basis.others];

  it('is blind to a constant', () => {
    for (const filter of filters) expect(filter.reduce((sum, tap) => sum + tap, 0)).toBeCloseTo(0, 9);
  });

  it.each([0, 2, 6])(
    'answers its own pulse with its gain, the others not at all (%i frames of rest)',
    (rest) => {
      const { matched, others, before, gain } = pulseBasis(300, rest);
      const shape = Float64Array.from(matched, (_, k) => {
        const share = 1 - (Math.abs(k - before) * GRID_STEP_MS) / 150;
        return share <= 0 ? 0 : share ** 3 * (10 - 15 * share + 6 * share * share);
      });
      expect(dot(matched, shape)).toBeCloseTo(gain, 9);
      for (const other of others) expect(dot(other, shape)).toBeCloseTo(0, 9);
    },
  );

  it('waits for as much rest as it is told to', () => {
    expect(pulseBasis(300, 2).after).toBe(pulseBasis(300, 6).after - 4);
    expect(pulseBasis(300, 2).gain).toBeLessThan(pulseBasis(300, 6).gain);
  });

  it('has unit, uncorrelated outputs in white noise on a random walk', () => {
    const random = new Random(3);
    const walk: number[] = [];
    let place = 0;
    for (let k = 0; k < 60_000; k++) {
      place += Math.SQRT2 * random.normal();
      walk.push(place + random.normal());
    }
    const outputs = filters.map((filter) => {
      const out: number[] = [];
      for (let at = 0; at + filter.length < walk.length; at += 5) {
        out.push(filter.reduce((sum, tap, k) => sum + tap * walk[at + k], 0));
      }
      return out;
    });
    outputs.forEach((a, i) =>
      outputs.forEach((b, j) => expect(dot(a, b) / a.length).toBeCloseTo(i === j ? 1 : 0, 1)),
    );
  });
});

describe('spatial noise', () => {
  it('learns what moves together: a template along it says little, one across it much', () => {
    const random = new Random(5);
    const noise = new SpatialNoise(2);
    for (let k = 0; k < 3000; k++) {
      const shared = random.normal();
      noise.learn(Float64Array.of(shared, shared));
    }
    const whitener = noise.whitener(null);
    const across = whitener.filterFor(Float64Array.of(1, -1));
    expect(across[0]).toBeCloseTo(-across[1], 6);
    expect(whitener.energy(Float64Array.of(1, -1))).toBeGreaterThan(
      4 * whitener.energy(Float64Array.of(1, 1)),
    );
  });

  it('gives filters with unit noise at their output', () => {
    const random = new Random(6);
    const noise = new SpatialNoise(3);
    const draw = (): Float64Array => Float64Array.from({ length: 3 }, () => random.normal());
    for (let k = 0; k < 3000; k++) noise.learn(draw());
    const filter = noise.whitener(null).filterFor(Float64Array.of(1, 2, 0));
    let power = 0;
    for (let k = 0; k < 4000; k++) power += dot(filter, draw()) ** 2 / 4000;
    // The ridge takes a twentieth off, and 450 looks leave an error of a fifteenth.
    expect(power).toBeGreaterThan(0.8);
    expect(power).toBeLessThan(1.1);
  });

  it('does without silenced channels', () => {
    const whitener = new SpatialNoise(2).whitener(Uint8Array.of(1, 0));
    const [silenced, heard] = whitener.filterFor(Float64Array.of(1, 1));
    expect(Math.abs(silenced)).toBeLessThan(0.01 * heard);
    expect(whitener.energy(Float64Array.of(10, 0))).toBeLessThan(0.2);
  });
});
