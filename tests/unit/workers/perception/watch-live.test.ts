import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LatestFrame } from '../../../../workers/perception/frames/latest-frame.ts';
import type { LiveFrame } from '../../../../workers/perception/frames/live-frame.ts';
import { StageClock } from '../../../../workers/perception/stage-clock.ts';
import { watchLive } from '../../../../workers/perception/watch-live.ts';
import { until } from '../../event-loop.fixture.ts';
import { fakeParts, Frame, framesOf } from './parts.fixture.ts';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

function watchRoom() {
  const { parts, observer, events, emit } = fakeParts();
  const slot = new LatestFrame<LiveFrame>(({ timestampMs }) => timestampMs);
  const offer = (frame: Frame): void =>
    slot.offer({
      picture: frame.picture,
      timestampMs: frame.captureMs,
      arrivedMs: 0,
      close: () => frame.close(),
    });
  const watching = watchLive(parts, new StageClock(), emit, slot);
  const counts = () => events.flatMap((event) => (event.type === 'frame' ? [event.frame.counts] : []));
  const times = () => events.flatMap((event) => (event.type === 'frame' ? [event.frame.timestampMs] : []));
  return { slot, observer, offer, watching, counts, times };
}

const closings = (frames: readonly Frame[]): number[] => frames.map(({ closed }) => closed);

/** The limit of failures in a row, found by failing until watching ends. */
async function framesUntilTheEnd(before: readonly boolean[]): Promise<number> {
  const { observer, offer, watching } = watchRoom();
  const ended = new AbortController();
  const outcome = watching.catch((error: unknown) => error).finally(() => ended.abort());
  const frames: Frame[] = [];
  while (!ended.signal.aborted) {
    observer.failing = before[frames.length] ?? true;
    const frame = new Frame(frames.length);
    frames.push(frame);
    offer(frame);
    await until(() => frame.closed > 0 || ended.signal.aborted);
  }
  expect(await outcome).toMatchObject({ code: 'frame-failed' });
  return frames.filter(({ closed }) => closed > 0).length;
}

describe('watchLive', () => {
  it('closes every frame once: the seen, the failed and the dropped', async () => {
    const { slot, observer, offer, watching, counts } = watchRoom();
    const frames = framesOf(5);
    observer.held = true;
    offer(frames[0]!);
    await until(() => observer.questions.length === 1);
    // Two arrive while the first is seen: the later one wins.
    offer(frames[1]!);
    offer(frames[2]!);
    expect(closings(frames)).toEqual([0, 1, 0, 0, 0]);
    observer.questions[0]!.answer();
    await until(() => observer.questions.length === 2);
    observer.questions[1]!.fail();
    await until(() => frames[2]!.closed === 1);
    offer(frames[3]!);
    await until(() => observer.questions.length === 3);
    observer.questions[2]!.answer();
    await until(() => frames[3]!.closed === 1);
    observer.held = false;
    offer(frames[4]!);
    await until(() => frames[4]!.closed === 1);
    slot.end();
    await watching;
    expect(closings(frames)).toEqual([1, 1, 1, 1, 1]);
    expect(counts()).toEqual([
      { analysed: 1, dropped: 1, doubled: 0 },
      { analysed: 2, dropped: 1, doubled: 0 },
      { analysed: 3, dropped: 1, doubled: 0 },
    ]);
  });

  it('tells a time that rises where the clock of the camera is set back, after a gap', async () => {
    const { slot, offer, watching, times } = watchRoom();
    for (const index of [900, 901, 902, 0, 1, 2]) {
      const frame = new Frame(index);
      offer(frame);
      await until(() => frame.closed === 1);
    }
    slot.end();
    await watching;
    const steps = times().map((ms, at) => Math.round(ms - times()[Math.max(0, at - 1)]!));
    expect(steps).toEqual([0, 33, 33, 200, 33, 33]);
  });

  it('ends with its source, and waits for nothing', async () => {
    const { slot, watching } = watchRoom();
    slot.end();
    await watching;
  });

  it('gives up when so many frames in a row have failed, and counts anew after each that is seen', async () => {
    const limit = await framesUntilTheEnd([]);
    expect(limit).toBeGreaterThan(1);
    const almost = Array.from({ length: limit - 1 }, () => true);
    expect(await framesUntilTheEnd([...almost, false])).toBe(limit - 1 + 1 + limit);
  });
});
