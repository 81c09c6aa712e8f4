import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHECK_INTERVAL_MS,
  LOADING_SILENCE_LIMIT_MS,
  PulseWatch,
  SILENCE_LIMIT_MS,
} from '../../../src/perception/pulse-watch.ts';

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
    for (; pulseMs <= nowMs && pulseMs < silentFromMs; pulseMs += PULSE_MS) watch.sign(pulseMs);
    if (watch.check(nowMs)) return nowMs;
  }
  return null;
}

function startedWatch(nowMs = 0): PulseWatch {
  const watch = new PulseWatch(nowMs);
  watch.started(nowMs);
  return watch;
}

describe('PulseWatch', () => {
  it('notices a silent worker within two seconds of its last sign, whenever that was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (silentFromMs) => {
        const atMs = givenUpAt(startedWatch(), 0, 20_000, silentFromMs);
        expect(atMs).not.toBeNull();
        expect(atMs! - silentFromMs).toBeLessThanOrEqual(NOTICED_WITHIN_MS);
      }),
    );
  });

  it('leaves a worker with a pulse alone, also when checks and pulses come late', () => {
    expect(givenUpAt(startedWatch(), 0, 600_000, Infinity)).toBeNull();
    expect(givenUpAt(startedWatch(), 0, 600_000, Infinity, 500)).toBeNull();
    const watch = startedWatch();
    for (let nowMs = 0; nowMs < 60_000; nowMs += SILENCE_LIMIT_MS) {
      watch.sign(nowMs);
      expect(watch.check(nowMs + 200)).toBe(false);
      expect(watch.check(nowMs + 900)).toBe(false);
      expect(watch.check(nowMs + SILENCE_LIMIT_MS)).toBe(false);
    }
  });

  it('is patient while the worker loads, and not for ever', () => {
    const atMs = givenUpAt(new PulseWatch(0), 0, 120_000, 100);
    expect(atMs).toBeGreaterThan(LOADING_SILENCE_LIMIT_MS);
    expect(atMs).toBeLessThan(LOADING_SILENCE_LIMIT_MS + 1000);
  });

  it('forgives a silence through which the page itself slept, and counts anew from there', () => {
    const watch = startedWatch();
    watch.check(200);
    expect(watch.check(60_000)).toBe(false);
    expect(givenUpAt(watch, 60_000 + CHECK_INTERVAL_MS, 70_000, 0)).toBeLessThanOrEqual(
      60_000 + NOTICED_WITHIN_MS,
    );
    const waking = startedWatch();
    waking.check(200);
    waking.check(60_000);
    expect(givenUpAt(waking, 60_100, 120_000, Infinity)).toBeNull();
  });
});
