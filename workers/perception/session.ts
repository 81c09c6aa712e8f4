import type { Trace } from '../../src/contracts/observation.ts';
import type { ClipReport, Resources, StageTimings } from '../../src/contracts/perception.ts';
import type { ImageSequence } from '../../src/platform/perception-commands.ts';
import { TraceRecorder } from '../../src/trace/trace-recorder.ts';
import { analyseSource } from './analyse-source.ts';
import { Classifier } from './classifier/classifier.ts';
import { Clip } from './frames/clip-frames.ts';
import { type Emit, progressTeller } from './emit.ts';
import type { Picture } from './frames/frame-luma.ts';
import { ImageClip } from './frames/image-frames.ts';
import { LatestFrame } from './frames/latest-frame.ts';
import { macrotask } from './frames/macrotask.ts';
import { clipFrames, traceFrames } from './frames/source-frames.ts';
import type { StageClock } from './stage-clock.ts';
import type { Engine } from './start-engine.ts';
import { type LiveFrame, watchLive } from './watch-live.ts';

/** What the worker does once it has started: one source at a time, watched until it ends or is stopped. */
export class Session {
  readonly #engine: Engine;
  readonly #clock: StageClock;
  readonly #emit: Emit;
  #live: LatestFrame<LiveFrame> | null = null;
  #generation = 0;
  #running: Promise<unknown> = Promise.resolve();

  constructor(engine: Engine, clock: StageClock, emit: Emit) {
    this.#engine = engine;
    this.#clock = clock;
    this.#emit = emit;
  }

  timings(): StageTimings {
    return this.#clock.summary();
  }

  restartTimings(): void {
    this.#clock.reset();
  }

  resources(): Resources {
    return { tensors: Classifier.tensorCount(), wasmBytes: this.#engine.wasmBytes };
  }

  keepMeasurements(frames: number): void {
    this.#engine.observer.recordTo(new TraceRecorder(frames));
  }

  takeMeasurements(): Trace {
    return (this.#engine.observer.recordTo(null) ?? new TraceRecorder()).finish();
  }

  /** Ends what is being watched and waits until its last frame is closed. */
  async stop(): Promise<void> {
    this.#generation++;
    this.#live?.end();
    this.#live = null;
    // Whoever asked for what ran is told of its failure; here only its end counts.
    await this.#running.catch(() => undefined);
  }

  async watchStream(frames: ReadableStream<VideoFrame>): Promise<void> {
    const slot = await this.#openLive();
    const reader = frames.getReader();
    const watching = this.#watch(slot).finally(() => reader.cancel());
    // Awaited below; until then a failure must not count as unheard.
    watching.catch(() => undefined);
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      const frame = step.value;
      slot.offer({
        picture: frame,
        timestampMs: frame.timestamp / 1000,
        arrivedMs: this.#clock.now(),
        close: () => frame.close(),
      });
    }
    slot.end();
    await watching;
  }

  /** Takes one frame of a camera that is read on the page; resolves when it has been seen or dropped. */
  async pushFrame(picture: Picture, captureMs: number): Promise<void> {
    if (this.#live === null) this.#watch(await this.#openLive()).catch(() => (this.#live = null));
    const slot = this.#live;
    if (slot === null) {
      picture.close();
      return;
    }
    const seen = new Promise<void>((resolve) => {
      const close = (): void => {
        picture.close();
        resolve();
      };
      slot.offer({ picture, timestampMs: captureMs, arrivedMs: this.#clock.now(), close });
    });
    await seen;
  }

  async analyseClip(source: Blob | ImageSequence): Promise<ClipReport> {
    return this.#exclusive(async (current) => {
      const clip = source instanceof Blob ? await Clip.open(source) : new ImageClip(source);
      try {
        const frames = clipFrames(clip, this.#engine.observer, this.#clock);
        const run = { frames, promisedMs: clip.promisedMs, current };
        const report = await analyseSource(this.#engine, this.#clock, this.#emit, run);
        return { ...report, truncated: clip.truncated };
      } finally {
        clip.close();
      }
    });
  }

  async analyseTrace(trace: Trace, live: boolean): Promise<ClipReport> {
    return this.#exclusive((current) => {
      const frames = traceFrames(trace, live, this.#clock);
      const promisedMs =
        trace.timesMs.length > 0 ? trace.timesMs[trace.timesMs.length - 1] - trace.timesMs[0] : 0;
      return analyseSource(this.#engine, this.#clock, this.#emit, { frames, promisedMs, current });
    });
  }

  async recordClip(file: Blob): Promise<Trace> {
    return this.#exclusive(async (current) => {
      const clip = await Clip.open(file);
      const recorder = new TraceRecorder();
      const tell = progressTeller(this.#emit, clip.promisedMs, () => this.#clock.now());
      this.#engine.observer.reset();
      try {
        for await (const frame of clipFrames(clip, this.#engine.observer, this.#clock)) {
          try {
            if (!current()) break;
            recorder.add(await frame.observe());
          } finally {
            frame.close();
          }
          tell(frame.timestampMs);
          await macrotask();
        }
      } finally {
        clip.close();
      }
      return recorder.finish();
    });
  }

  async #exclusive<T>(work: (current: () => boolean) => Promise<T>): Promise<T> {
    await this.stop();
    const generation = this.#generation;
    const running = work(() => generation === this.#generation);
    this.#running = running;
    return running;
  }

  async #openLive(): Promise<LatestFrame<LiveFrame>> {
    await this.stop();
    const slot = new LatestFrame<LiveFrame>((frame) => frame.timestampMs);
    this.#live = slot;
    return slot;
  }

  #watch(slot: LatestFrame<LiveFrame>): Promise<void> {
    // A frame that still waits when watching fails is closed then.
    const watching = watchLive(this.#engine, this.#clock, this.#emit, slot).finally(() => slot.end());
    this.#running = watching;
    return watching;
  }
}
