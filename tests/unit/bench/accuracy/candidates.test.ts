import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  candidatesOf,
  extentOf,
  onePerMovement,
  peaksOf,
} from '../../../../bench/accuracy/detectors/candidates.ts';
import { withoutMedian } from '../../../../bench/accuracy/detectors/region-motion-courses.ts';
import { GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';
import { pulse } from './trace.fixture.ts';

const TIMES_MS = Float64Array.from({ length: 60 }, (_, frame) => frame * GRID_STEP_MS);

describe('extent of a peak', () => {
  it.each([200, 300, 450])('is that of a smooth movement of %i ms', (totalMs) => {
    const apex = 30;
    const extent = extentOf(TIMES_MS.map(pulse(TIMES_MS[apex]!, 1, totalMs)), TIMES_MS, apex);
    expect(Math.abs(extent.onsetMs - (TIMES_MS[apex]! - totalMs / 2))).toBeLessThan(15);
    expect(Math.abs(extent.offsetMs - (TIMES_MS[apex]! + totalMs / 2))).toBeLessThan(15);
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
    const only = candidatesOf(TIMES_MS.map(pulse(1000, 7)), TIMES_MS, 1)[0]!;
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
        kept.slice(1).forEach((one, k) => expect(one.apexMs - kept[k]!.apexMs).toBeGreaterThan(200));
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
    expect(Math.abs(left[60]! - 3)).toBeLessThan(0.11);
    expect(Math.abs(left[50]!)).toBeLessThan(0.11);
  });
});
