import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIT_IOU, hitIou, iou } from '../../../../models/evaluation/iou.ts';
import { interval } from '../../core/interval.fixture.ts';

describe('overlap of two intervals', () => {
  it('is symmetric, 1 for equals, 0 for strangers', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(iou(a, b)).toBeCloseTo(iou(b, a), 12);
        expect(iou(a, a)).toBe(1);
        expect(iou(a, b)).toBeGreaterThanOrEqual(0);
        expect(iou(a, b)).toBeLessThanOrEqual(1);
        expect(iou(a, { onsetMs: 9000, apexMs: 9001, offsetMs: 9002 })).toBe(0);
      }),
    );
  });

  it('counts what both cover once', () => {
    const first = { onsetMs: 0, apexMs: 150, offsetMs: 300 };
    const later = { onsetMs: 100, apexMs: 150, offsetMs: 400 };
    expect(iou(first, later)).toBeCloseTo(200 / 400, 12);
  });

  it('is a hit from a half on', () => {
    const truth = { onsetMs: 0, apexMs: 100, offsetMs: 200 };
    expect(hitIou(truth, { ...truth, offsetMs: 100 })).toBe(HIT_IOU);
    expect(hitIou(truth, { ...truth, offsetMs: 99 })).toBe(0);
  });
});
