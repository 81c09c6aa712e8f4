import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SourceRunner } from '../../../../workers/perception/source-runner.ts';
import { StageClock } from '../../../../workers/perception/stage-clock.ts';
import { TraceRecorder } from '../../../../src/trace/trace-recorder.ts';
import type { Trace } from '../../../../src/contracts/observation.ts';
import { isSettled, until } from '../../event-loop.fixture.ts';
import { observationsOf, steady } from '../../spotting/scene.fixture.ts';
import { fakeParts, Frame, framesOf, type FakeParts } from './parts.fixture.ts';

interface Room extends FakeParts {
  readonly runner: SourceRunner;
}

function openRoom(): Room {
  const fakes = fakeParts();
  return { ...fakes, runner: new SourceRunner(fakes.parts, new StageClock(), fakes.emit) };
}

/** A camera's stream, fed by the test. */
class Stream {
  cancelled = false;
  #controller!: ReadableStreamDefaultController<VideoFrame>;
  readonly readable = new ReadableStream<VideoFrame>({
    start: (controller) => void (this.#controller = controller),
    cancel: () => void (this.cancelled = true),
  });

  send(frame: Frame): void {
    this.#controller.enqueue(frame.picture);
  }

  close(): void {
    this.#controller.close();
  }

  fail(): void {
    this.#controller.error(new Error('the camera tore'));
  }
}

function traceOf(frames: number): Trace {
  const recorder = new TraceRecorder();
  for (const seen of observationsOf({ timesMs: steady(30, 0, (frames * 1000) / 30) })) recorder.add(seen);
  return recorder.finish();
}

const closings = (frames: readonly Frame[]): number[] => frames.map(({ closed }) => closed);

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

describe("a camera's stream", () => {
  it('is watched until it ends, and every frame is closed once', async () => {
    const { runner, events } = openRoom();
    const [stream, frames] = [new Stream(), framesOf(5)];
    const watching = runner.watchStream(stream.readable);
    for (const frame of frames) {
      stream.send(frame);
      await until(() => frame.closed > 0);
    }
    expect(events.filter(({ type }) => type === 'frame')).toHaveLength(5);
    stream.close();
    await watching;
    expect(closings(frames)).toEqual([1, 1, 1, 1, 1]);
  });

  it('is cancelled by a stop, which waits until the last frame is closed', async () => {
    const { runner, observer } = openRoom();
    const [stream, frame] = [new Stream(), new Frame(0)];
    observer.held = true;
    const watching = runner.watchStream(stream.readable);
    stream.send(frame);
    await until(() => observer.questions.length === 1);
    const stopping = runner.stop();
    expect(await isSettled(stopping)).toBe(false);
    expect(frame.closed).toBe(0);
    observer.questions[0]!.answer();
    await Promise.all([stopping, watching]);
    expect(frame.closed).toBe(1);
    expect(stream.cancelled).toBe(true);
  });

  it('that fails tells what it failed with, and the next can be watched', async () => {
    const { runner } = openRoom();
    const [torn, whole] = [new Stream(), new Stream()];
    const watching = runner.watchStream(torn.readable);
    torn.fail();
    await expect(watching).rejects.toThrow('the camera tore');
    const next = runner.watchStream(whole.readable);
    whole.close();
    await next;
  });

  it('whose frames keep failing is cancelled, and watching rejects with the fault', async () => {
    const { runner, observer } = openRoom();
    const [stream, frames] = [new Stream(), framesOf(30)];
    observer.failing = true;
    const watching = runner.watchStream(stream.readable);
    const outcome = expect(watching).rejects.toMatchObject({ code: 'frame-failed' });
    for (const frame of frames) {
      if (stream.cancelled) break;
      stream.send(frame);
      await until(() => frame.closed > 0 || stream.cancelled);
    }
    await outcome;
    expect(stream.cancelled).toBe(true);
    const sent = frames.filter(({ closed }) => closed > 0);
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(closings(sent))).toEqual(new Set([1]));
  });
});

describe('pushed frames', () => {
  it('are watched once that was asked for, and each push resolves when its frame is closed', async () => {
    const { runner, observer } = openRoom();
    observer.held = true;
    const watching = runner.watchPushed();
    await until(() => observer.resets === 1);
    const frame = new Frame(0);
    const pushing = runner.pushFrame(frame.picture, frame.captureMs);
    await until(() => observer.questions.length === 1);
    expect(await isSettled(pushing)).toBe(false);
    observer.questions[0]!.answer();
    await pushing;
    expect(frame.closed).toBe(1);
    await runner.stop();
    await watching;
  });

  it('are closed unseen where nobody watches for them: before, and late after a stop', async () => {
    const { runner, observer } = openRoom();
    const [early, late] = [new Frame(0), new Frame(1)];
    await runner.pushFrame(early.picture, early.captureMs);
    const watching = runner.watchPushed();
    await until(() => observer.resets === 1);
    await runner.stop();
    await watching;
    await runner.pushFrame(late.picture, late.captureMs);
    expect(closings([early, late])).toEqual([1, 1]);
    expect(observer.seen).toEqual([]);
    // Nothing was opened again by the late one: there is nothing to wait for.
    expect(observer.resets).toBe(1);
    await runner.stop();
  });

  it('are closed at once while the last frame of a stopped watching is still under way', async () => {
    const { runner, observer } = openRoom();
    observer.held = true;
    const watching = runner.watchPushed();
    await until(() => observer.resets === 1);
    const [last, late] = [new Frame(0), new Frame(1)];
    const pushing = runner.pushFrame(last.picture, last.captureMs);
    await until(() => observer.questions.length === 1);
    const stopping = runner.stop();
    await runner.pushFrame(late.picture, late.captureMs);
    expect(closings([last, late])).toEqual([0, 1]);
    observer.questions[0]!.answer();
    await Promise.all([pushing, stopping, watching]);
    expect(closings([last, late])).toEqual([1, 1]);
  });

  it('that keep failing end the watching with the fault', async () => {
    const { runner, observer } = openRoom();
    observer.failing = true;
    const over = new AbortController();
    const watching = runner.watchPushed().finally(() => over.abort());
    const outcome = expect(watching).rejects.toMatchObject({ code: 'frame-failed' });
    await until(() => observer.resets === 1);
    const pushed: Frame[] = [];
    while (!over.signal.aborted) {
      const frame = new Frame(pushed.length);
      pushed.push(frame);
      await runner.pushFrame(frame.picture, frame.captureMs);
    }
    await outcome;
    expect(new Set(closings(pushed))).toEqual(new Set([1]));
  });
});

describe('one source at a time', () => {
  it('the next begins when the last frame of the one before is closed', async () => {
    const { runner, observer } = openRoom();
    const [stream, frame] = [new Stream(), new Frame(0)];
    observer.held = true;
    const watching = runner.watchStream(stream.readable);
    stream.send(frame);
    await until(() => observer.questions.length === 1);
    const analysing = runner.analyseTrace(traceOf(10), false);
    expect(await isSettled(analysing)).toBe(false);
    expect([frame.closed, observer.resets]).toEqual([0, 1]);
    observer.questions[0]!.answer();
    await watching;
    expect((await analysing).analysedFrames).toBe(10);
    expect([frame.closed, observer.resets]).toEqual([1, 2]);
  });

  it('a trace is left in the middle for a camera, with what it has so far', async () => {
    const stream = new Stream();
    const { parts } = fakeParts();
    let [told, watching] = [0, Promise.resolve()];
    const runner = new SourceRunner(parts, new StageClock(), ({ type }) => {
      if (type === 'frame' && ++told === 5) watching = runner.watchStream(stream.readable);
    });
    expect((await runner.analyseTrace(traceOf(30), false)).analysedFrames).toBe(5);
    stream.close();
    await watching;
  });

  it('of three asked for at once only the last is watched; the others end without a frame', async () => {
    const { runner, observer } = openRoom();
    const streams = [new Stream(), new Stream(), new Stream()];
    const watchings = streams.map(({ readable }) => runner.watchStream(readable));
    await Promise.all(watchings.slice(0, 2));
    expect(streams.map(({ cancelled }) => cancelled)).toEqual([true, true, false]);
    expect(observer.seen).toEqual([]);
    const frame = new Frame(0);
    streams[2]!.send(frame);
    await until(() => frame.closed === 1);
    expect(observer.seen).toEqual([frame]);
    streams[2]!.close();
    await watchings[2];
  });

  it('a stop also ends what still waits for its turn', async () => {
    const { runner, observer } = openRoom();
    const [first, second] = [new Stream(), new Stream()];
    const frame = new Frame(0);
    observer.held = true;
    const watching = runner.watchStream(first.readable);
    first.send(frame);
    await until(() => observer.questions.length === 1);
    const waiting = runner.watchStream(second.readable);
    const stopping = runner.stop();
    observer.questions[0]!.answer();
    await Promise.all([watching, waiting, stopping]);
    expect(second.cancelled).toBe(true);
    expect(observer.seen).toEqual([frame]);
  });

  it('a failure of one is no failure of the next', async () => {
    const { runner } = openRoom();
    const torn = new Stream();
    const watching = runner.watchStream(torn.readable);
    torn.fail();
    const analysing = runner.analyseTrace(traceOf(5), false);
    await expect(watching).rejects.toThrow('the camera tore');
    expect((await analysing).analysedFrames).toBe(5);
  });
});
