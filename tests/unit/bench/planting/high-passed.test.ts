import { expect, it } from 'vitest';
import { highPassed } from '../../../../bench/planting/high-passed.ts';
import { pulseAt } from '../../../../bench/planting/pulse.ts';
import { median } from '../../../../src/core/quantiles.ts';

const TIMES_MS = Array.from({ length: 120 }, (_, k) => (k * 1000) / 30);

it('takes off a level and a slow drift, and keeps a brief movement', () => {
  const pulse = { onsetMs: 1510, riseMs: 150, holdMs: 0, fallMs: 190 };
  const signal = TIMES_MS.map((ms) => 5 + ms / 10_000 + pulseAt(pulse, ms));
  const passed = highPassed(TIMES_MS, signal, 1200);
  expect(Math.max(...passed)).toBeGreaterThan(0.9);
  expect(Math.abs(median(passed))).toBeLessThan(0.02);
});
