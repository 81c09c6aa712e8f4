import { describe, expect, it } from 'vitest';
import { DisplayRate, isTooSlow } from '../../../../src/exercise/eye/display-rate.ts';
import { frameTimes, take, type Display } from '../frames.fixture.ts';

function rateOf(display: Display, frames = 120): number | null {
  const rate = new DisplayRate();
  for (const atMs of take(frameTimes(display), frames)) rate.add(atMs);
  return rate.frameMs;
}

describe('the rate of a display', () => {
  it.each([50, 60, 75, 90, 120, 144, 240])('of %i Hz is measured to within a hundredth', (hz) => {
    expect((rateOf({ frameMs: 1000 / hz }) ?? 0) / (1000 / hz)).toBeCloseTo(1, 2);
  });

  it('is measured where clocks are rounded to a millisecond', () => {
    expect((rateOf({ frameMs: 1000 / 60, jitterMs: 0.5 }) ?? 0) / (1000 / 60)).toBeCloseTo(1, 1);
  });

  it('is the display’s own although every third frame is missed', () => {
    expect(rateOf({ frameMs: 1000 / 60, stall: (frame) => (frame % 3 === 0 ? 2 : 1) })).toBeCloseTo(
      1000 / 60,
    );
  });

  it('is unknown for the first frames', () => {
    expect(rateOf({ frameMs: 16 }, 10)).toBeNull();
  });

  it('takes no notice of a time in which nobody saw the page', () => {
    const rate = new DisplayRate();
    for (let frame = 0; frame < 60; frame++) {
      rate.add(frame * 5000);
      rate.pause();
    }
    expect(rate.frameMs).toBeNull();
  });

  it('is too slow at 30 Hz, and not at 50', () => {
    expect(isTooSlow(1000 / 30)).toBe(true);
    expect(isTooSlow(1000 / 50)).toBe(false);
  });
});
