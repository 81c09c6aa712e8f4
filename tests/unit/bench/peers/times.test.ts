import { describe, expect, it } from 'vitest';
import { timesOf } from '../../../../bench/peers/times.ts';

describe('the times of a subject', () => {
  it('are those of all its blocks', () => {
    const blocks = [
      { msPerFrame: [10, 30, 20], looked: 5, facesSeen: 5 },
      { msPerFrame: [100], looked: 3, facesSeen: 1 },
    ];
    expect(timesOf(blocks)).toEqual({
      framesTimed: 4,
      faceShare: 0.75,
      msPerFrame: { p50: 25, mean: 40, p95: 100, max: 100 },
    });
  });
});
