import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detection } from '../../../../bench/accuracy/detector.ts';
import {
  cutForBestF1,
  cutForRate,
  perMinute,
  ratesAt,
  type TunedTrace,
} from '../../../../bench/accuracy/tune.ts';
import { nearness } from '../../../../src/core/interval.ts';

function at(apexMs: number, score = 0): Detection {
  return { onsetMs: apexMs - 150, apexMs, offsetMs: apexMs + 150, score };
}

const PLANTED: TunedTrace = {
  truths: [at(1000), at(3000), at(5000)],
  detections: [at(1000, 9), at(2000, 8), at(3020, 7), at(4000, 3), at(4980, 2), at(6000, 1)],
  minutes: 0.5,
};
const TWIN: TunedTrace = { truths: [], detections: [at(500, 8), at(1500, 5), at(2500, 4)], minutes: 0.5 };

describe('cut for the best F1', () => {
  it('stops where more false than right would come in', () => {
    const { cut, rates } = cutForBestF1([PLANTED]);
    expect(cut).toBe(2);
    expect(rates).toMatchObject({ hits: 3, precision: 3 / 5, recall: 1 });
    expect(rates.f1).toBeCloseTo(0.75, 9);
  });

  it('lies higher where twins count as well', () => {
    const { cut, rates } = cutForBestF1([PLANTED, TWIN]);
    expect(cut).toBe(7);
    expect(rates.f1).toBeCloseTo((2 * 2) / (3 + 4), 9);
  });

  it('keeps everything out where nothing is right', () => {
    expect(cutForBestF1([TWIN])).toEqual({
      cut: Infinity,
      rates: { hits: 0, precision: 0, recall: 0, f1: 0 },
    });
    expect(cutForBestF1([]).cut).toBe(Infinity);
  });

  it('is the best of all cuts', () => {
    const detection = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }))
      .map(([place, score]) => at(place * 100, score));
    fc.assert(
      fc.property(
        fc.array(detection, { maxLength: 25 }),
        fc.array(detection, { maxLength: 5 }),
        (detections, truths) => {
          const traces = [{ truths, detections, minutes: 1 }];
          const { cut, rates } = cutForBestF1(traces);
          const best = Math.max(...Array.from({ length: 22 }, (_, k) => ratesAt(traces, k).f1));
          expect(rates.f1).toBeCloseTo(best, 9);
          expect(ratesAt(traces, cut)).toEqual(rates);
        },
      ),
    );
  });

  it('takes another likeness', () => {
    const late = { ...PLANTED, detections: [at(1190, 5)] };
    expect(cutForBestF1([late]).rates.hits).toBe(0);
    expect(cutForBestF1([late], nearness).rates.hits).toBe(1);
  });
});

describe('cut for a rate of false findings', () => {
  it.each([
    [0, 0],
    [1.9, 0],
    [2, 1],
    [4, 2],
  ])('lets through at most %d a minute', (limit, count) => {
    const cut = cutForRate([TWIN], limit);
    expect(perMinute([TWIN], cut)).toBe(count / TWIN.minutes);
    expect(cut).toBeLessThanOrEqual(8 * (1 + 1e-12));
  });

  it('lets everything through where that is little enough', () => {
    expect(cutForRate([TWIN], 6)).toBe(-Infinity);
    expect(cutForRate([], 1)).toBe(-Infinity);
  });

  it('lets ties fall together', () => {
    const tied = { ...TWIN, detections: [at(0, 3), at(1000, 3), at(2000, 3)] };
    expect(perMinute([tied], cutForRate([tied], 2))).toBe(0);
  });

  it('is the lowest such cut', () => {
    const cut = cutForRate([TWIN], 2);
    expect(perMinute([TWIN], cut * (1 - 1e-9))).toBeGreaterThan(2);
  });
});
