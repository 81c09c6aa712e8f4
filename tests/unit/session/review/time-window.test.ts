import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole, shifted, showing, wholeOf, zoomed } from '../../../../src/session/review/time-window.ts';

const DURATION_MS = 60_000;

describe('the stretch of time that a chart shows', () => {
  it('comes closer around a time, and goes back to the whole', () => {
    const closer = zoomed(wholeOf(DURATION_MS), 0.5, 45_000, DURATION_MS);
    expect(closer).toEqual({ fromMs: 22_500, toMs: 52_500 });
    expect(isWhole(zoomed(closer, 4, 0, DURATION_MS), DURATION_MS)).toBe(true);
  });

  it('moves only as far as it must to show a time', () => {
    const window = { fromMs: 10_000, toMs: 20_000 };
    expect(showing(window, 12_000, DURATION_MS)).toBe(window);
    expect(showing(window, 40_000, DURATION_MS)).toEqual({ fromMs: 35_000, toMs: 45_000 });
  });

  it('never leaves the session and never turns inside out', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({
          zoom: fc.double({ min: 0.1, max: 10, noNaN: true }),
          aboutMs: fc.integer({ min: -9e4, max: 9e4 }),
        }),
        fc.record({ shift: fc.double({ min: -3, max: 3, noNaN: true }) }),
      ),
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 4_000_000 }), (run, durationMs) => {
        let window = wholeOf(durationMs);
        for (const step of run) {
          window =
            'zoom' in step
              ? zoomed(window, step.zoom, step.aboutMs, durationMs)
              : shifted(window, step.shift, durationMs);
          expect(window.fromMs).toBeGreaterThanOrEqual(-1e-6);
          expect(window.toMs).toBeLessThanOrEqual(durationMs + 1e-6);
          expect(window.toMs - window.fromMs).toBeGreaterThanOrEqual(Math.min(3000, durationMs) - 1e-6);
        }
      }),
    );
  });
});
