import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEAR_APEX_MS, nearness } from '../../../src/core/interval.ts';
import { interval } from './interval.fixture.ts';

describe('nearness', () => {
  it('is symmetric, and 1 for equals', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(nearness(a, b)).toBe(nearness(b, a));
        expect(nearness(a, a)).toBe(1);
      }),
    );
  });

  it('is nothing without overlap, however close the apexes', () => {
    const before = { onsetMs: 0, apexMs: 100, offsetMs: 100 };
    const after = { onsetMs: 100, apexMs: 100, offsetMs: 200 };
    expect(nearness(before, after)).toBe(0);
  });

  it('falls to a half at the limit between the apexes, and is nothing beyond', () => {
    const wide = { onsetMs: 0, apexMs: 500, offsetMs: 1000 };
    expect(nearness(wide, { ...wide, apexMs: 500 + NEAR_APEX_MS })).toBeCloseTo(0.5, 12);
    expect(nearness(wide, { ...wide, apexMs: 501 + NEAR_APEX_MS })).toBe(0);
  });
});
