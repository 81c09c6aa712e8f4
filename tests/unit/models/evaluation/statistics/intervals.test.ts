import { describe, expect, it } from 'vitest';
import { poissonAtMost, poissonRate, wilson } from '../../../../../models/evaluation/statistics/intervals.ts';

describe('Wilson interval', () => {
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [50, 100, 0.4038, 0.5962],
  ])('of %i of %i', (hits, count, low, high) => {
    const interval = wilson(hits, count);
    expect(interval.value).toBe(hits / count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('knows nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual({ value: NaN, low: 0, high: 1 });
  });
});

describe('Poisson interval', () => {
  it.each([
    [1, 0.0253, 5.5716],
    [3, 0.6187, 8.7673],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6268],
  ])('of %i events in a minute', (events, low, high) => {
    const interval = poissonRate(events, 1);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
    expect(poissonRate(events, 2).high).toBeCloseTo(high / 2, 3);
  });

  it('follows the rule of three where nothing happened', () => {
    const { value, low, high } = poissonRate(0, 15);
    expect([value, low]).toEqual([0, 0]);
    expect(high).toBeCloseTo(3 / 15, 3);
  });

  it('knows nothing of no time', () => {
    expect(poissonRate(0, 0)).toEqual({ value: NaN, low: 0, high: Infinity });
  });
});

describe('upper limit of a Poisson rate', () => {
  // Garwood's exact one-sided limits, as tabled.
  it.each([
    [0, 2.996],
    [1, 4.744],
    [2, 6.296],
    [5, 10.513],
    [20, 29.062],
  ])('after %i events in a minute', (events, limit) => {
    expect(poissonAtMost(events, 1)).toBeCloseTo(limit, 2);
    expect(poissonAtMost(events, 2)).toBeCloseTo(limit / 2, 2);
  });

  it('is none without time', () => {
    expect(poissonAtMost(0, 0)).toBe(Infinity);
  });
});
