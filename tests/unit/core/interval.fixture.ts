import fc from 'fast-check';
import type { Interval } from '../../../src/core/interval.ts';

/** In whole milliseconds, so that shifting it is exact. */
export const interval = fc
  .record({
    onsetMs: fc.integer({ min: 0, max: 3000 }),
    riseMs: fc.integer({ min: 0, max: 300 }),
    fallMs: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ onsetMs, riseMs, fallMs }): Interval => ({
    onsetMs,
    apexMs: onsetMs + riseMs,
    offsetMs: onsetMs + riseMs + fallMs,
  }));

export const intervals = fc.array(interval, { maxLength: 12 });
