import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';
import { VERDICT, VERDICT_SIZE } from '../../../../src/spotting/verdict/layout.ts';
import { VerdictRing } from '../../../../src/spotting/verdict/verdict-ring.ts';

const LONG = 300;

function filled(values: readonly number[]): VerdictRing {
  const ring = new VerdictRing();
  values.forEach((value, frame) => {
    const verdict = new Float32Array(VERDICT_SIZE);
    verdict[VERDICT.apex] = value;
    ring.push(frame * GRID_STEP_MS, verdict);
  });
  return ring;
}

describe('VerdictRing', () => {
  it('holds at least two seconds, by numbers that rise for ever', () => {
    const ring = filled(Array.from({ length: LONG }, (_, i) => i));
    expect(ring.end).toBe(LONG);
    expect((ring.end - ring.begin) * GRID_STEP_MS).toBeGreaterThan(2000);
    for (let frame = ring.begin; frame < ring.end; frame++) {
      expect(ring.value(frame, VERDICT.apex)).toBe(frame);
      expect(ring.timeMs(frame)).toBeCloseTo(frame * GRID_STEP_MS, 6);
    }
  });

  it('forgets at a clear, and counts on', () => {
    const ring = filled([1, 2, 3]);
    ring.clear();
    expect([ring.begin, ring.end]).toEqual([3, 3]);
    ring.push(500, new Float32Array(VERDICT_SIZE).fill(7));
    expect([ring.begin, ring.end, ring.value(3, VERDICT.onset)]).toEqual([3, 4, 7]);
  });

  it('gives mean and highest of a stretch as a plain loop does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 60 }),
        fc.nat(),
        (values, at) => {
          const ring = filled(values);
          const from = at % values.length;
          const stretch = values.slice(from);
          const highest = stretch.indexOf(Math.max(...stretch)) + from;
          expect(ring.argMax(VERDICT.apex, from, values.length - 1)).toBe(highest);
          const sum = stretch.reduce((total, value) => total + value, 0);
          expect(ring.mean(VERDICT.apex, from, values.length - 1)).toBeCloseTo(sum / stretch.length, 9);
        },
      ),
    );
  });

  it('counts a plateau as one peak, and the ends of what it holds as none', () => {
    const ring = filled([3, 1, 2, 2, 1, 4]);
    expect([0, 1, 2, 3, 4, 5].filter((frame) => ring.isPeak(frame, VERDICT.apex))).toEqual([3]);
  });

  it('places a peak between frames: that of a bump of one frame to within 3 ms', () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 8, noNaN: true }), (at) => {
        const ring = filled(Array.from({ length: 12 }, (_, i) => Math.exp(-0.5 * (i - at) ** 2)));
        const frame = ring.argMax(VERDICT.apex, 0, 11);
        expect(Math.abs(ring.peakMs(frame, VERDICT.apex) - at * GRID_STEP_MS)).toBeLessThan(3);
      }),
    );
  });
});
