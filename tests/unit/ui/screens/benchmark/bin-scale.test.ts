import { describe, expect, it } from 'vitest';
import { BIN_EDGES_MS, distributionOf } from '../../../../../src/core/distribution.ts';
import { placeOf, rangeOf, sharesIn, ticksIn } from '../../../../../src/ui/screens/benchmark/bin-scale.ts';

const ONE = distributionOf([1, 1, 1, 4])!;

describe('the line on which times are drawn', () => {
  it('has every edge of a bin at a whole place', () => {
    BIN_EDGES_MS.forEach((edge, bin) => expect(placeOf(edge)).toBeCloseTo(bin + 1, 9));
  });

  it('reaches from below the quickest to above the slowest', () => {
    const { from, to } = rangeOf([ONE]);
    expect(from).toBeLessThan(placeOf(1));
    expect(to).toBeGreaterThan(placeOf(4));
  });

  it('has a tick at every power of ten inside', () => {
    const range = { from: placeOf(0.5), to: placeOf(50) };
    expect(ticksIn(range)).toEqual([
      { ms: 1, share: expect.closeTo(Math.log(2) / Math.log(100), 9) as number },
      { ms: 10, share: expect.closeTo(Math.log(20) / Math.log(100), 9) as number },
    ]);
  });

  it('holds every time once, and nothing beyond the first and the last', () => {
    const range = rangeOf([ONE, distributionOf([0.1, 900])!]);
    const shares = sharesIn(ONE, range);
    expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
    expect(shares[0]).toBeNull();
    expect(shares.at(-1)).toBeNull();
    expect(Math.max(...shares.map((share) => share ?? 0))).toBe(0.75);
  });

  it('is not empty where nothing was measured', () => {
    expect(rangeOf([])).toEqual({ from: 0, to: 1 });
  });
});
