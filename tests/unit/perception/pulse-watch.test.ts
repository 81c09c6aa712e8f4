import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_INTERVAL_MS, PulseWatch, SILENCE_LIMITS } from '../../../src/perception/pulse-watch.ts';

const NOTICED_WITHIN_MS = 2000;

/** The worker's pulse. */
const PULSE_MS = 400;

/** Checks at the usual interval, with pulses until `silentFromMs`; @returns when the worker was given up, or null. */
function givenUpAt(
  watch: PulseWatch,
  fromMs: number,
  untilMs: number,
  silentFromMs: number,
  lateMs = 0,
): number | null {
  let pulseMs = fromMs;
  for (let nowMs = fromMs; nowMs <= untilMs; nowMs += CHECK_INTERVAL_MS + lateMs) {
    for (; pulseMs <= nowMs && pulseMs < silentFromMs; pulseMs += PULSE_MS) watch.sign();
    if (watch.check(nowMs)) return nowMs;
  }
  return null;
}

/** A watch over a worker that watches a camera. */
function cameraWatch(nowMs = 0): PulseWatch {
  return Object.assign(new PulseWatch(nowMs), { task: 'watching' as const });
}

describe('PulseWatch', () => {
  it('notices a silent worker within two seconds of its last sign, whenever that was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (silentFromMs) => {
        const atMs = givenUpAt(cameraWatch(), 0, 20_000, silentFromMs);
        expect(atMs).not.toBeNull();
        expect(atMs! - silentFromMs).toBeLessThanOrEqual(NOTICED_WITHIN_MS);
      }),
    );
  });

  it('leaves a worker with a pulse alone, also when checks and pulses come late', () => {
    expect(givenUpAt(cameraWatch(), 0, 600_000, Infinity)).toBeNull();
    expect(givenUpAt(cameraWatch(), 0, 600_000, Infinity, 500)).toBeNull();
    const watch = cameraWatch();
    for (let nowMs = CHECK_INTERVAL_MS; nowMs < 60_000; nowMs += CHECK_INTERVAL_MS) {
      if (nowMs % (5 * CHECK_INTERVAL_MS) === 0) watch.sign();
      expect(watch.check(nowMs)).toBe(false);
    }
  });

  it('is patient while the worker loads, and not for ever', () => {
    const atMs = givenUpAt(new PulseWatch(0), 0, 120_000, 100);
    expect(atMs).toBeGreaterThan(SILENCE_LIMITS.loading);
    expect(atMs).toBeLessThan(SILENCE_LIMITS.loading + 1000);
  });

  /** A worker that reads a clip, with a sign of life at this interval. */
  function clipWatch(signEveryMs: number, untilMs: number): PulseWatch {
    const watch = Object.assign(new PulseWatch(0), { task: 'clip' as const });
    for (let nowMs = CHECK_INTERVAL_MS; nowMs <= untilMs; nowMs += CHECK_INTERVAL_MS) {
      if (nowMs % signEveryMs < CHECK_INTERVAL_MS) watch.sign();
      expect(watch.check(nowMs)).toBe(false);
    }
    return watch;
  }

  it('notices within two seconds that the worker of a clip went silent in the middle', () => {
    const watch = clipWatch(PULSE_MS, 10_000);
    const atMs = givenUpAt(watch, 10_000, 30_000, 0)!;
    expect(atMs - 10_000).toBeLessThanOrEqual(NOTICED_WITHIN_MS);
  });

  it('gives the worker of a clip time where its pictures take long, and all of it at the beginning', () => {
    const slow = clipWatch(1250, 20_000);
    const atMs = givenUpAt(slow, 20_000, 40_000, 0)! - 20_000;
    expect(atMs).toBeGreaterThan(3000);
    expect(atMs).toBeLessThan(SILENCE_LIMITS.slowestClip);
    const early = givenUpAt(clipWatch(PULSE_MS, 1000), 1000, 40_000, 0)! - 1000;
    expect(early).toBeGreaterThan(SILENCE_LIMITS.slowestClip - 1000);
    expect(early).toBeLessThan(SILENCE_LIMITS.slowestClip + 1000);
  });

  it('begins with patience: a new worker loads', () => {
    expect(givenUpAt(new PulseWatch(0), 0, 20_000, 0)).toBeNull();
  });

  it('forgives a silence through which the page itself slept, and counts on from there', () => {
    const watch = cameraWatch();
    watch.check(200);
    expect(watch.check(60_000)).toBe(false);
    const wokenMs = 60_000 + CHECK_INTERVAL_MS;
    expect(givenUpAt(watch, wokenMs, 70_000, 0)).toBeLessThanOrEqual(60_000 + NOTICED_WITHIN_MS);
    const waking = cameraWatch();
    waking.check(200);
    waking.check(60_000);
    expect(givenUpAt(waking, 60_100, 120_000, Infinity)).toBeNull();
  });
});
