import { describe, expect, it } from 'vitest';
import { backwards, cut, joined } from '../../../../bench/accuracy/nuisances/joined.ts';
import { quietFace } from '../../../../bench/accuracy/nuisances/quiet-face.ts';
import { TraceReader } from '../../../../src/trace/trace-reader.ts';

const FACE = quietFace(4000, 2);
const PARTS = [cut(FACE, 0, 1500), cut(FACE, 1500, Infinity)] as const;

describe('traces one after the other', () => {
  it('give the whole back when they were cut from it', () => {
    const whole = joined(...PARTS);
    expect(whole.timesMs).toHaveLength(FACE.timesMs.length);
    expect(whole.timesMs.every((timeMs, k) => Math.abs(timeMs - FACE.timesMs[k]) < 1e-6)).toBe(true);
    expect(Buffer.from(whole.landmarks.buffer).equals(Buffer.from(FACE.landmarks.buffer))).toBe(true);
  });

  it('leave no gap in time and no jump of the patches', () => {
    const far = {
      ...PARTS[1],
      timesMs: PARTS[1].timesMs.map((timeMs) => timeMs + 50_000),
      patches: PARTS[1].patches.map((value, at) => (at % 3 === 2 ? value : value + 3)),
    };
    const whole = joined(PARTS[0], far);
    const steps = Array.from(whole.timesMs.slice(1), (timeMs, k) => timeMs - whole.timesMs[k]);
    expect(Math.max(...steps)).toBeLessThan(34);
    const reader = new TraceReader(whole);
    const [before, after] = [44, 45].map((frame) => reader.observation(frame).patches);
    expect(Math.abs(after[0] - before[0])).toBeLessThan(0.02);
    expect(after[2]).toBeCloseTo(before[2], 6);
  });

  it('run backwards in rising time', () => {
    const back = backwards(FACE);
    expect(back.timesMs[0]).toBe(0);
    expect(back.timesMs.every((timeMs, k) => k === 0 || timeMs > back.timesMs[k - 1])).toBe(true);
    expect(back.landmarks[0]).toBe(new TraceReader(FACE).observation(FACE.timesMs.length - 1).landmarks[0]);
    expect(Buffer.from(backwards(back).landmarks.buffer).equals(Buffer.from(FACE.landmarks.buffer))).toBe(
      true,
    );
  });
});
