import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainOf, peakTimeMs } from '../../../../bench/planting/gain.ts';
import { pulseAt } from '../../../../bench/planting/pulse.ts';
import type { Planted } from '../../../../bench/planting/schedule.ts';
import { highPassed, median, quantile, robustDeviation } from '../../../../bench/planting/statistics.ts';
import { Random } from '../../../../src/core/random.ts';

const FRAME_MS = 1000 / 30;
const TIMES_MS = Array.from({ length: 120 }, (_, k) => k * FRAME_MS);
const INJECTED = 0.02;

const EVENT: Planted = {
  movement: 'brow-up',
  side: 'both',
  amplitude: 0.03,
  pulse: { onsetMs: 1510, riseMs: 150, holdMs: 0, fallMs: 190 },
  onsetMs: 1510,
  apexMs: 1660,
  offsetMs: 1850,
  lasting: false,
};

describe('the gain of an answer', () => {
  it('is the factor by which the movement came back, whatever the level before', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (factor, level) => {
          const signal = TIMES_MS.map((ms) => level + factor * INJECTED * pulseAt(EVENT.pulse, ms));
          const gain = gainOf(TIMES_MS, signal, EVENT, INJECTED);
          expect(gain?.gain).toBeCloseTo(factor, 6);
          expect(gain?.leftBehind).toBeCloseTo(0, 6);
          expect(Math.abs(gain?.peakErrorMs ?? Infinity)).toBeLessThan(FRAME_MS / 2);
        },
      ),
    );
  });

  it('notices a step that stays', () => {
    const signal = TIMES_MS.map((ms) => (ms > EVENT.apexMs ? INJECTED : 0));
    expect(gainOf(TIMES_MS, signal, EVENT, INJECTED)?.leftBehind).toBeCloseTo(1, 6);
  });

  it('is unknown where the signal ends too early', () => {
    const signal = TIMES_MS.slice(0, 50).map(() => 0);
    expect(gainOf(TIMES_MS.slice(0, 50), signal, EVENT, INJECTED)).toBeNull();
  });

  it('finds a peak between two frames', () => {
    const samples = [0, 40, 80, 120].map((timeMs) => ({ timeMs, value: -((timeMs - 70) ** 2) }));
    expect(peakTimeMs(samples)).toBeCloseTo(70, 6);
  });
});

describe('statistics', () => {
  it('gives quantiles by interpolation', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10, 0], 0.9)).toBe(9);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('sees through outliers to the deviation of the bulk', () => {
    const random = new Random(5);
    const values = Array.from({ length: 4000 }, (_, k) => (k % 20 === 0 ? 50 : random.normal()));
    expect(robustDeviation(values)).toBeGreaterThan(0.95);
    expect(robustDeviation(values)).toBeLessThan(1.2);
  });

  it('takes off a level and a slow drift, and keeps a brief movement', () => {
    const drift = TIMES_MS.map((ms) => 5 + ms / 10_000);
    const signal = drift.map((value, k) => value + pulseAt(EVENT.pulse, TIMES_MS[k]));
    const passed = highPassed(TIMES_MS, signal, 1200);
    expect(Math.max(...passed)).toBeGreaterThan(0.9);
    expect(Math.abs(median(passed))).toBeLessThan(0.02);
  });
});
