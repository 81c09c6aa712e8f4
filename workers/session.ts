import type { Moment } from '../src/contracts/moment.ts';
import type { Observation, Trace } from '../src/contracts/observation.ts';
import type { ClipReport, ClipSource, PerceptionEvent, StageTimings } from '../src/contracts/perception.ts';
import { RunningMedian } from '../src/core/running-median.ts';
import { LIVE_SPAN_LIMIT } from '../src/spotting/spans.ts';
import { TraceReader } from '../src/capture/trace-reader.ts';
import { TraceRecorder } from '../src/capture/trace-recorder.ts';
import { Clip } from './clip-frames.ts';
import { describe, toFault } from './fault.ts';
import type { Picture } from './frame-luma.ts';
import { FrameRate } from './frame-rate.ts';
import { macrotask } from './macrotask.ts';
import { LatestFrame } from './latest-frame.ts';
import { Pipeline } from './pipeline.ts';
import { StageClock } from './stage-clock.ts';
import type { Engine } from './start-engine.ts';

/** How often the progress of a clip is told. */
const PROGRESS_INTERVAL_MS = 100;
/** Frames in a row that may fail before watching ends: half a second at 30 fps. */
const MAX_FAILURES_IN_A_ROW = 15;

interface LiveFrame {
  readonly picture: Picture;
  /** Capture time. */
  readonly timestampMs: number;
  close(): void;
}

/** What the worker does once it has started: one source at a time, watched until it ends or is stopped. */
export class Session {
  readonly #engine: Engine;
  readonly #clock: StageClock;
  readonly #emit: (event: PerceptionEvent, transfer?: Transferable[]) => void;
  #live: LatestFrame<LiveFrame> | null = null;
  #generation = 0;
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    engine: Engine,
    clock: StageClock,
    emit: (event: PerceptionEvent, transfer?: Transferable[]) => void,
  ) {
    this.#engine = engine;
    this.#clock = clock;
    this.#emit = emit;
  }

  timings(): StageTimings {
    return this.#clock.summary();
  }

  /** Ends what is being watched and waits until its last frame is closed. */
  async stop(): Promise<void> {
    this.#generation++;
    this.#live?.end();
    this.#live = null;
    await this.#running.catch(() => undefined);
  }

  async watchStream(frames: ReadableStream<VideoFrame>): Promise<void> {
    const slot = await this.#openLive();
    const reader = frames.getReader();
    const watching = this.#watchLive(slot);
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done || this.#live !== slot) {
          value?.close();
          break;
        }
        slot.offer(liveFrame(value, value.timestamp / 1000));
      }
    } finally {
      slot.end();
      await reader.cancel().catch(() => undefined);
      await watching;
    }
  }

  /** Takes one frame of a camera that is read on the page; resolves when it has been seen. */
  async pushFrame(picture: Picture, captureMs: number): Promise<void> {
    if (this.#live === null) {
      const slot = await this.#openLive();
      void this.#watchLive(slot);
    }
    const slot = this.#live;
    if (slot === null) {
      picture.close();
      return;
    }
    await new Promise<void>((seen) => {
      slot.offer({
        picture,
        timestampMs: captureMs,
        close: () => {
          picture.close();
          seen();
        },
      });
    });
  }

  async analyseClip(file: Blob): Promise<ClipReport> {
    return this.#exclusive(async (current) => {
      const clip = await Clip.open(file);
      try {
        const frames = clipFrames(clip, this.#clock);
        const report = await this.#analyse(current, frames, clip.promisedMs, (frame, timestampMs) =>
          this.#engine.observer.observe(frame, timestampMs),
        );
        return { ...report, truncated: clip.truncated };
      } finally {
        clip.close();
      }
    });
  }

  async recordClip(file: Blob): Promise<Trace> {
    return this.#exclusive(async (current) => {
      const clip = await Clip.open(file);
      const recorder = new TraceRecorder();
      const progress = this.#progress(clip.promisedMs);
      this.#engine.observer.reset();
      try {
        for await (const { frame, timestampMs } of clip.frames()) {
          try {
            if (current()) recorder.add(await this.#engine.observer.observe(frame, timestampMs));
          } finally {
            frame.close();
          }
          if (!current()) break;
          progress(timestampMs);
          await macrotask();
        }
      } finally {
        clip.close();
      }
      return recorder.finish();
    });
  }

  async analyseTrace(trace: Trace, live: boolean): Promise<ClipReport> {
    const reader = new TraceReader(trace);
    const startMs = this.#clock.now();
    return this.#exclusive((current) =>
      this.#analyse(current, traceFrames(reader), reader.durationMs, async (index, timestampMs) => {
        if (live) await until(startMs + timestampMs, this.#clock);
        return reader.observation(index);
      }),
    );
  }

  async #exclusive<T>(work: (current: () => boolean) => Promise<T>): Promise<T> {
    await this.stop();
    const generation = this.#generation;
    const running = work(() => generation === this.#generation);
    this.#running = running;
    return running;
  }

  /** Runs every frame of a source, in order and one at a time, and sums up. */
  async #analyse<F>(
    current: () => boolean,
    frames: AsyncIterable<SourceFrame<F>> | Iterable<SourceFrame<F>>,
    promisedMs: number,
    observe: (frame: F, timestampMs: number) => Promise<Observation>,
  ): Promise<ClipReport> {
    const moments: Moment[] = [];
    const pipeline = this.#newPipeline(Infinity, (moment, emittedMs) => {
      moments.push(moment);
      this.#emit({ type: 'moment', moment, latencyMs: emittedMs - moment.offsetMs });
    });
    const rate = new FrameRate();
    const intervals = new RunningMedian(1001);
    const progress = this.#progress(promisedMs);
    this.#engine.observer.reset();
    this.#clock.reset();
    const startMs = this.#clock.now();
    let lastMs = 0;
    let size = { width: 0, height: 0 };
    for await (const source of frames) {
      const { frame, timestampMs } = source;
      try {
        if (!current()) break;
        const observation = await observe(frame, timestampMs);
        await pipeline.take(observation, this.#overlaps());
        rate.push(timestampMs);
        if (timestampMs > lastMs) intervals.push(timestampMs - lastMs);
        lastMs = timestampMs;
        size = { width: observation.widthPx, height: observation.heightPx };
        this.#emitFrame(pipeline, observation, 0, rate.framesPerSecond);
        progress(timestampMs);
      } finally {
        source.close();
      }
      await macrotask();
    }
    await pipeline.finish(lastMs);
    const elapsedS = (this.#clock.now() - startMs) / 1000;
    const frameCount = pipeline.analysedFrames;
    const durationMs = frameCount > 0 ? lastMs + intervals.value : 0;
    const source: ClipSource = {
      ...size,
      fps: intervals.value > 0 ? 1000 / intervals.value : 0,
      frames: frameCount,
      durationMs,
    };
    return {
      source,
      analysedFrames: frameCount,
      ...pipeline.summary(durationMs),
      moments,
      stages: this.#clock.summary(),
      framesPerSecond: elapsedS > 0 ? frameCount / elapsedS : 0,
      truncated: false,
      faceSeen: pipeline.faceSeen,
    };
  }

  async #openLive(): Promise<LatestFrame<LiveFrame>> {
    await this.stop();
    const slot = new LatestFrame<LiveFrame>((frame) => frame.timestampMs);
    this.#live = slot;
    return slot;
  }

  #watchLive(slot: LatestFrame<LiveFrame>): Promise<void> {
    const watching = this.#followLive(slot);
    this.#running = watching;
    return watching;
  }

  async #followLive(slot: LatestFrame<LiveFrame>): Promise<void> {
    const pipeline = this.#newPipeline(LIVE_SPAN_LIMIT, (moment, emittedMs) => {
      const latencyMs = emittedMs - moment.offsetMs + (this.#clock.now() - arrivedMs);
      this.#emit({ type: 'moment', moment, latencyMs });
    });
    const rate = new FrameRate();
    let arrivedMs = 0;
    let failures = 0;
    this.#engine.observer.reset();
    this.#clock.reset();
    for (let live = await slot.take(); live !== null; live = await slot.take()) {
      arrivedMs = this.#clock.now();
      try {
        const observation = await this.#engine.observer.observe(live.picture, live.timestampMs);
        await pipeline.take(observation, this.#overlaps());
        rate.push(live.timestampMs);
        this.#emitFrame(pipeline, observation, slot.dropped + slot.lost, rate.framesPerSecond);
        failures = 0;
      } catch (error) {
        if (++failures >= MAX_FAILURES_IN_A_ROW) {
          this.#emit({ type: 'fault', fault: toFault(error, 'frame-failed') });
          slot.end();
        } else {
          console.warn(`A frame could not be analysed: ${describe(error)}`);
        }
      } finally {
        live.close();
      }
      await macrotask();
    }
  }

  #newPipeline(spanLimit: number, onMoment: (moment: Moment, emittedMs: number) => void): Pipeline {
    return new Pipeline(this.#engine.classifier, this.#clock, { moment: onMoment }, spanLimit);
  }

  /** WebGL's readback is slow and asynchronous; the others answer at once. */
  #overlaps(): boolean {
    return this.#engine.classifier.backend === 'webgl';
  }

  #emitFrame(pipeline: Pipeline, observation: Observation, dropped: number, framesPerSecond: number): void {
    const frame = pipeline.report(observation, dropped, framesPerSecond);
    this.#emit({ type: 'frame', frame }, frame.landmarks === null ? [] : [frame.landmarks.buffer]);
  }

  #progress(totalMs: number): (doneMs: number) => void {
    let nextMs = 0;
    return (doneMs) => {
      const now = this.#clock.now();
      if (now < nextMs) return;
      nextMs = now + PROGRESS_INTERVAL_MS;
      this.#emit({ type: 'progress', done: doneMs, total: Math.max(totalMs, doneMs) });
    };
  }
}

interface SourceFrame<F> {
  readonly frame: F;
  readonly timestampMs: number;
  close(): void;
}

async function* clipFrames(clip: Clip, clock: StageClock): AsyncGenerator<SourceFrame<VideoFrame>> {
  let startMs = clock.now();
  for await (const { frame, timestampMs } of clip.frames()) {
    clock.lap('decode', startMs);
    yield { frame, timestampMs, close: () => frame.close() };
    startMs = clock.now();
  }
}

function* traceFrames(reader: TraceReader): Generator<SourceFrame<number>> {
  for (let index = 0; index < reader.frameCount; index++) {
    yield { frame: index, timestampMs: reader.timeMs(index), close: () => undefined };
  }
}

function liveFrame(picture: Picture, timestampMs: number): LiveFrame {
  return { picture, timestampMs, close: () => picture.close() };
}

function until(timeMs: number, clock: StageClock): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, timeMs - clock.now())));
}
