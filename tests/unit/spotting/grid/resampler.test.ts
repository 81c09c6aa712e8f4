import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';
import { GridResampler } from '../../../../src/spotting/grid/resampler.ts';

interface Sampled {
  readonly timeMs: number;
  readonly value: number;
  readonly observed: number;
  readonly intervalMs: number;
}

function sample(timesMs: readonly number[], signal: (timeMs: number) => number): Sampled[] {
  const resampler = new GridResampler(1);
  const out: Sampled[] = [];
  for (const time of timesMs) {
    resampler.push(time, Float32Array.of(signal(time)));
    for (let frame = resampler.next(); frame !== null; frame = resampler.next()) {
      const { timeMs, observed, nativeIntervalMs } = frame;
      out.push({ timeMs, value: frame.values[0]!, observed, intervalMs: nativeIntervalMs });
    }
  }
  return out;
}

const regular = (fps: number, seconds: number): number[] =>
  Array.from({ length: fps * seconds }, (_, i) => (i * 1000) / fps);

describe('GridResampler', () => {
  it('keeps a straight line straight at any rate', () => {
    for (const fps of [15, 20, 25, 30, 50, 60, 120, 200]) {
      const out = sample(regular(fps, 3), (t) => t / 1000);
      expect(out.length).toBeGreaterThanOrEqual(85);
      for (const frame of out.slice(10)) {
        // A frame up to 4 ms early may stand for its grid frame.
        expect(Math.abs(frame.value - frame.timeMs / 1000)).toBeLessThan(0.0041);
      }
      expect(out.at(-1)!.intervalMs).toBeCloseTo(1000 / fps, 3);
    }
  });

  it('passes 30 fps through, on time in spite of jitter', () => {
    const random = new Random(5);
    const times = regular(30, 3).map((t) => t + random.between(-1.5, 1.5));
    const out = sample(times, Math.sin);
    expect(out.length).toBeGreaterThanOrEqual(times.length - 1);
    for (const frame of out) expect(frame.observed).toBeGreaterThan(0.85);
  });

  it('averages away noise where the camera is faster', () => {
    const random = new Random(6);
    const spread = (fps: number): number => {
      const values = sample(regular(fps, 30), () => random.normal()).map((frame) => frame.value);
      return Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);
    };
    expect(spread(60)).toBeLessThan(0.7);
    expect(spread(120)).toBeLessThan(0.55);
  });

  it('says when frames are missing: interpolated at 15 fps, a new start after a gap', () => {
    const slow = sample(regular(15, 2), () => 1);
    expect(slow.filter((frame) => frame.observed < 0.1).length).toBeGreaterThan(20);

    const resampler = new GridResampler(1);
    expect(resampler.next()).toBeNull();
    expect(resampler.push(0, Float32Array.of(0))).toBe(false);
    expect(resampler.push(99, Float32Array.of(0))).toBe(false);
    expect(resampler.push(250, Float32Array.of(0))).toBe(true);
    expect(resampler.next()?.timeMs).toBe(250);
    expect(resampler.push(240, Float32Array.of(0))).toBe(false);
    expect(resampler.next()).toBeNull();
  });

  it('emits an even grid within the values seen, whatever the timestamps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.5, max: 90, noNaN: true }), { minLength: 3, maxLength: 80 }),
        (steps) => {
          let now = 0;
          const times = steps.map((step) => (now += step));
          const out = sample(times, (t) => Math.sin(t / 50));
          out.forEach((frame, i) => {
            if (i > 0) expect(frame.timeMs - out[i - 1]!.timeMs).toBeCloseTo(GRID_STEP_MS, 6);
            expect(Math.abs(frame.value)).toBeLessThanOrEqual(1 + 1e-6);
            expect(frame.observed).toBeGreaterThanOrEqual(0);
            expect(frame.observed).toBeLessThanOrEqual(1);
          });
        },
      ),
    );
  });
});
