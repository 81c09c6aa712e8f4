import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_RATE, RATE_LIMITS_PER_MINUTE } from '../../../../src/contracts/rate.ts';
import { barFor } from '../../../../src/spotting/rate/bar-for.ts';

const { least, most } = RATE_LIMITS_PER_MINUTE;
const rate = fc.double({ min: least, max: most, noNaN: true });

describe('the bar for a rate', () => {
  it.each([
    [0.1, { confidence: 0.65, amplitude: 0.008 }],
    [0.5, { confidence: 0.4, amplitude: 0.005 }],
    [2, { confidence: 0.15, amplitude: 0.003 }],
  ])('is, at the step %d, the one that was chosen for it', (step, bar) => {
    const { confidence, amplitude } = barFor(step);
    expect(confidence).toBeCloseTo(bar.confidence, 12);
    expect(amplitude).toBeCloseTo(bar.amplitude, 12);
  });

  it('lies halfway between two steps at the rate that is as many times one as the other is it', () => {
    const { confidence, amplitude } = barFor(Math.sqrt(0.5 * 2));
    expect(confidence).toBeCloseTo(0.275, 12);
    expect(amplitude).toBeCloseTo(0.004, 12);
  });

  it('is no higher for a higher rate', () => {
    fc.assert(
      fc.property(rate, rate, (one, other) => {
        const [higher, lower] = [barFor(Math.min(one, other)), barFor(Math.max(one, other))];
        expect(lower.confidence).toBeLessThanOrEqual(higher.confidence);
        expect(lower.amplitude).toBeLessThanOrEqual(higher.amplitude);
      }),
    );
  });

  it('asks for some confidence at any rate', () => {
    expect(barFor(most).confidence).toBe(0.1);
    expect(barFor(most).amplitude).toBeGreaterThan(0);
    expect(barFor(ANY_RATE)).toEqual({ confidence: 0.1, amplitude: 0 });
  });
});
