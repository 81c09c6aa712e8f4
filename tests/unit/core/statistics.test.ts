import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FadingMedian } from '../../../src/core/fading-median.ts';
import { median } from '../../../src/core/quantiles.ts';
import { Random } from '../../../src/core/random.ts';
import { RunningMean } from '../../../src/core/running-mean.ts';
import { RunningMedian } from '../../../src/core/running-median.ts';

describe('RunningMedian', () => {
  it('equals the median of the last values, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 40 }),
        (values, size) => {
          const running = new RunningMedian(size);
          values.forEach((value, i) => {
            const expected = median(values.slice(Math.max(0, i + 1 - size), i + 1));
            expect(running.push(value)).toBeCloseTo(expected, 9);
            expect(running.recent(0)).toBe(value);
          });
        },
      ),
    );
  });
});

describe('RunningMean', () => {
  it('is the mean of the last values, and 0 before the first', () => {
    const mean = new RunningMean(3);
    expect(mean.value).toBe(0);
    mean.push(5);
    expect(mean.value).toBe(5);
    for (const value of [1, 2, 6]) mean.push(value);
    expect(mean.value).toBe(3);
    expect(mean.length).toBe(3);
  });
});

describe('FadingMedian', () => {
  it('starts at its prior and finds the median of what it sees', () => {
    const random = new Random(3);
    const fading = new FadingMedian(1e-4, 0.01, 15, 900);
    expect(Math.abs(Math.log2(fading.value / 0.01))).toBeLessThan(0.3);
    for (let i = 0; i < 900; i++) fading.push(Math.abs(0.002 * random.normal()));
    expect(fading.value).toBeGreaterThan(0.00115);
    expect(fading.value).toBeLessThan(0.00155);
  });

  it('follows a change, and survives zeros and giants', () => {
    const fading = new FadingMedian(1e-4, 0.01, 15, 100);
    for (let i = 0; i < 1000; i++) fading.push(0.001);
    for (let i = 0; i < 300; i++) fading.push(0.03);
    expect(fading.value).toBeGreaterThan(0.02);
    fading.push(0);
    fading.push(Infinity);
    expect(Number.isFinite(fading.value)).toBe(true);
  });

  it('keeps its weights finite for hours', () => {
    const fading = new FadingMedian(1e-4, 0.01, 15, 30);
    for (let i = 0; i < 20000; i++) fading.push(i % 2 === 0 ? 0.002 : 0.004);
    expect(fading.value).toBeGreaterThan(0.0019);
    expect(fading.value).toBeLessThan(0.0045);
  });
});

describe('Random', () => {
  it('repeats with its seed and is roughly normal', () => {
    const [a, b] = [new Random(7), new Random(7)];
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < 20000; i++) {
      const value = a.normal();
      expect(b.normal()).toBe(value);
      sum += value;
      squares += value * value;
    }
    expect(Math.abs(sum / 20000)).toBeLessThan(0.03);
    expect(Math.abs(squares / 20000 - 1)).toBeLessThan(0.05);
  });
});
