import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATE_FACTOR_LIMITS, RATE_LIMITS_PER_MINUTE, RATES_PER_MINUTE } from '../../../src/contracts/rate.ts';
import { rateInForce } from '../../../src/settings/rate-in-force.ts';

describe('the rate in force', () => {
  it('is what the person chose, times what their ratings did', () => {
    expect(rateInForce({ ratePerMinute: 0.5, rateFactor: 1 })).toBe(0.5);
    expect(rateInForce({ ratePerMinute: 0.5, rateFactor: 0.5 })).toBe(0.25);
    expect(rateInForce({ ratePerMinute: 0.1, rateFactor: 4 })).toBe(0.4);
  });

  it('stays within what can be asked for', () => {
    const factor = fc.double({
      min: RATE_FACTOR_LIMITS.least,
      max: RATE_FACTOR_LIMITS.most,
      noNaN: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...RATES_PER_MINUTE), factor, (ratePerMinute, rateFactor) => {
        const rate = rateInForce({ ratePerMinute, rateFactor });
        expect(rate).toBeGreaterThanOrEqual(RATE_LIMITS_PER_MINUTE.least);
        expect(rate).toBeLessThanOrEqual(RATE_LIMITS_PER_MINUTE.most);
      }),
    );
  });
});
