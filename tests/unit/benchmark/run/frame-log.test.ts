import { describe, expect, it } from 'vitest';
import { FrameLog } from '../../../../src/benchmark/run/frame-log.ts';
import { reportOf } from '../frames.fixture.ts';

describe('the log of a run', () => {
  it('tells what was lost between one frame and the next', () => {
    const log = new FrameLog();
    [0, 0, 2, 3, 3].forEach((dropped, k) => log.add(reportOf(k * 33, { dropped }), 0));
    expect(log.frames.map(({ dropped }) => dropped)).toEqual([0, 0, 2, 1, 0]);
    expect(log.dropped).toBe(3);
  });

  it('counts nothing of the warm-up', () => {
    const log = new FrameLog();
    log.add(reportOf(0, { dropped: 7, doubled: 2 }), 0);
    log.restart();
    log.add(reportOf(33, { dropped: 8, doubled: 2 }), 0);
    expect([log.frames.length, log.dropped, log.doubled]).toEqual([1, 1, 0]);
  });

  it('falls back on the warm-up where nothing came after it', () => {
    const log = new FrameLog();
    log.add(reportOf(0, {}), 0);
    log.restart();
    expect(log.frames).toHaveLength(1);
  });

  it('says whether a frame held a face', () => {
    const log = new FrameLog();
    log.add(reportOf(0, {}), 0);
    log.add(reportOf(33, {}, new Float32Array(2)), 0);
    expect(log.frames.map(({ face }) => face)).toEqual([false, true]);
  });
});
