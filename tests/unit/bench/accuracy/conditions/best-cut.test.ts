import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestCut, f1At } from '../../../../../bench/accuracy/conditions/best-cut.ts';
import type { Detection } from '../../../../../bench/accuracy/detector.ts';

function at(apexMs: number, score = 0): Detection {
  return { onsetMs: apexMs - 150, apexMs, offsetMs: apexMs + 150, score };
}

describe('the cut for the best F1', () => {
  it('stops where more false than right would come in', () => {
    const truths = [at(1000), at(3000), at(5000)];
    const detections = [at(1000, 9), at(2000, 8), at(3020, 7), at(4000, 3), at(4980, 2), at(6000, 1)];
    expect(bestCut([{ truths, detections }])).toBe(2);
    expect(f1At([{ truths, detections }], 2)).toBeCloseTo(0.75, 9);
  });

  it('keeps everything out where nothing is right', () => {
    expect(bestCut([{ truths: [], detections: [at(500, 8)] }])).toBe(Infinity);
    expect(bestCut([])).toBe(Infinity);
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
          const traces = [{ truths, detections }];
          const best = Math.max(...Array.from({ length: 22 }, (_, k) => f1At(traces, k)));
          expect(f1At(traces, bestCut(traces))).toBeCloseTo(best, 9);
        },
      ),
    );
  });
});
