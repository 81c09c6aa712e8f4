import { describe, expect, it } from 'vitest';
import { frameTimes } from '../../../../src/benchmark/run/frame-times.ts';
import { timelineOf } from '../../../../src/benchmark/run/timeline.ts';
import { frameOf } from '../frames.fixture.ts';

describe('the way of a frame', () => {
  const frames = [
    frameOf({ atMs: 0 }),
    frameOf({ atMs: 33, arrivalMs: 6, waitingMs: 4, workMs: 20, deliveryMs: 2 }),
    frameOf({ atMs: 67, arrivalMs: 2 }),
  ];

  it('takes the quickest frame to have come at once, whatever the clock of the capture', () => {
    const { arrival, captureToResult } = frameTimes(frames, true);
    expect(arrival).toMatchObject({ p50: 2, max: 6 });
    expect(captureToResult).toMatchObject({ max: 6 + 4 + 20 + 2 });
  });

  it('tells waiting, work and delivery by themselves', () => {
    const { waiting, work, delivery } = frameTimes(frames, true);
    expect([waiting?.max, work?.p50, work?.max, delivery?.max]).toEqual([4, 10, 20, 2]);
  });

  it('knows no capture where there is no camera', () => {
    const { arrival, waiting, captureToResult, work } = frameTimes(frames, false);
    expect([arrival, waiting, captureToResult]).toEqual([null, null, null]);
    expect(work).not.toBeNull();
  });

  it('says nothing of no frames', () => {
    expect(frameTimes([], true).work).toBeNull();
  });
});

describe('the timeline of a run', () => {
  it('has the median and the longest of every step, and what was lost in it', () => {
    const frames = [
      frameOf({ atMs: 0, workMs: 5 }),
      frameOf({ atMs: 30, workMs: 7 }),
      frameOf({ atMs: 60, workMs: 30 }),
      frameOf({ atMs: 250, workMs: 9, dropped: 5 }),
    ];
    const { stepMs, medianMs, longestMs, dropped } = timelineOf(frames);
    expect(stepMs).toBe(100);
    expect(medianMs).toEqual([7, null, 9]);
    expect(longestMs).toEqual([30, null, 9]);
    expect(dropped).toEqual([0, 0, 5]);
  });

  it('stays short however long the run, and loses nothing', () => {
    const frames = Array.from({ length: 9000 }, (_, k) => frameOf({ atMs: k * 33, dropped: 1 }));
    const { dropped } = timelineOf(frames);
    expect(dropped.length).toBeLessThanOrEqual(301);
    expect(dropped.reduce((sum, each) => sum + each, 0)).toBe(9000);
  });

  it('is empty of nothing', () => {
    expect(timelineOf([]).medianMs).toEqual([]);
  });
});
