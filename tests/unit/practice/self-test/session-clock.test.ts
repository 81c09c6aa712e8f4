import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SessionClock } from '../../../../src/practice/self-test/session-clock.ts';

describe("the session's time between frames", () => {
  it('goes on with the page’s clock, and stands when no frame comes', () => {
    const clock = new SessionClock();
    clock.hear(1000, 50_000);
    expect(clock.at(50_016)).toBe(1016);
    expect(clock.at(50_250)).toBe(1250);
    expect(clock.at(60_000)).toBe(1250);
  });

  it('stands at the beginning until a frame comes', () => {
    expect(new SessionClock().at(90_000)).toBeLessThanOrEqual(250);
  });

  it('never falls, however late the frames are', () => {
    const steps = fc.array(fc.record({ frameMs: fc.integer({ min: 0, max: 99 }), waitMs: fc.nat(400) }));
    fc.assert(
      fc.property(steps, (frames) => {
        const clock = new SessionClock();
        let [frameMs, nowMs, beforeMs] = [0, 0, 0];
        for (const step of frames) {
          frameMs += step.frameMs;
          nowMs += step.waitMs;
          clock.hear(frameMs, nowMs - step.waitMs / 2);
          const shownMs = clock.at(nowMs);
          expect(shownMs).toBeGreaterThanOrEqual(beforeMs);
          beforeMs = shownMs;
        }
      }),
    );
  });
});
