import { describe, expect, it } from 'vitest';
import type { Detector } from '../../../../bench/accuracy/detector.ts';
import { blockedSpans, gated, isBlocked } from '../../../../bench/accuracy/detectors/gated.ts';
import { traceOf } from './trace.fixture.ts';

/** Believes in a movement of 300 ms every half second. */
const EVERYWHERE: Detector = {
  name: 'everywhere',
  source: 'test',
  detect: ({ timesMs }) =>
    Array.from({ length: Math.floor(timesMs.at(-1)! / 500) }, (_, k) => {
      const onsetMs = k * 500;
      return { onsetMs, apexMs: onsetMs + 150, offsetMs: onsetMs + 300, score: 1 };
    }),
};

function onsetsIn(film: Parameters<typeof traceOf>[0]): readonly number[] {
  return gated(EVERYWHERE)
    .detect(traceOf(film))
    .map(({ onsetMs }) => onsetMs);
}

describe('the gates that all rivals share', () => {
  it('leave out the time in which the app settles', () => {
    expect(onsetsIn({ durationMs: 5000 })[0]).toBe(1500);
  });

  it('leave out time without a face, and the settling after it', () => {
    const onsets = onsetsIn({ durationMs: 12_000, faces: (t) => (t > 5000 && t < 6000 ? 0 : 1) });
    expect(onsets.filter((ms) => ms > 4700 && ms < 7000)).toEqual([]);
    expect(onsets).toContain(4500);
    expect(onsets).toContain(8000);
  });

  it('leave out fast head motion', () => {
    const yaw = (t: number): number => (t > 6000 && t < 7000 ? 0.25 * Math.sin((t - 6000) / 80) : 0);
    const onsets = onsetsIn({ durationMs: 10_000, yaw });
    expect(onsets).not.toContain(6500);
    expect(onsets).toContain(4500);
  });

  it('keep the rest, blinks included: those take out lids only', () => {
    const trace = traceOf({ durationMs: 8000, blinksMs: [4000, 5000] });
    // Only the settling at the start.
    expect(blockedSpans(trace)).toHaveLength(1);
    expect(blockedSpans(trace)[0]!.fromMs).toBe(0);
    expect(blockedSpans(trace)).toBe(blockedSpans(trace));
  });

  it('let a movement end where blocked time begins', () => {
    const spans = [{ fromMs: 1000, toMs: 2000 }];
    expect(isBlocked({ onsetMs: 700, apexMs: 900, offsetMs: 1000 }, spans)).toBe(false);
    expect(isBlocked({ onsetMs: 700, apexMs: 900, offsetMs: 1001 }, spans)).toBe(true);
  });
});
