import type { Trace } from '../../src/contracts/observation.ts';
import type { ClipReport } from '../../src/contracts/perception.ts';
import type { ImageSequence } from '../../src/platform/perception-commands.ts';
import { analyseSource } from './analyse-source.ts';
import type { Emit } from './emit.ts';
import { Clip } from './frames/clip-frames.ts';
import type { Picture } from './frames/frame-luma.ts';
import { ImageClip } from './frames/image-frames.ts';
import { LatestFrame } from './frames/latest-frame.ts';
import type { LiveFrame } from './frames/live-frame.ts';
import { offerFrames } from './frames/offer-frames.ts';
import { clipFrames, traceFrames } from './frames/source-frames.ts';
import type { PerceptionParts } from './perception-parts.ts';
import { recordSource } from './record-source.ts';
import type { StageClock } from './stage-clock.ts';
import { watchLive } from './watch-live.ts';

/**
 * Runs one source at a time, until it ends, is stopped, or the next is asked for. Each begins when the last frame of
 * the one before is closed; one that is stopped while it waits for that ends without a frame.
 */
export class SourceRunner {
  readonly #parts: PerceptionParts;
  readonly #clock: StageClock;
  readonly #emit: Emit;
  /** Of the newest source. */
  #stopping = new AbortController();
  #running: Promise<unknown> = Promise.resolve();
  #pushed: LatestFrame<LiveFrame> | null = null;

  constructor(parts: PerceptionParts, clock: StageClock, emit: Emit) {
    this.#parts = parts;
    this.#clock = clock;
    this.#emit = emit;
  }

  /** Ends what runs and waits until its last frame is closed. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    // Whoever asked for what ran is told of its failure; here only its end counts.
    await this.#running.catch(() => undefined);
  }

  /** Watches a camera's frames; those that come after the end are closed, and the stream is cancelled. */
  watchStream(frames: ReadableStream<VideoFrame>): Promise<void> {
    return this.#watch(async (slot) => {
      const reader = frames.getReader();
      const offering = offerFrames(reader, slot, this.#clock).finally(() => slot.end());
      // Awaited below; until then a failure must not count as unheard.
      offering.catch(() => undefined);
      try {
        await watchLive(this.#parts, this.#clock, this.#emit, slot);
      } finally {
        slot.end();
        // A stream that has failed cannot be cancelled; what it failed with comes out below.
        reader.cancel().catch(() => undefined);
      }
      await offering;
    });
  }

  /** Watches the frames that are pushed from now on, until it is stopped. */
  watchPushed(): Promise<void> {
    return this.#watch(async (slot) => {
      this.#pushed = slot;
      try {
        await watchLive(this.#parts, this.#clock, this.#emit, slot);
      } finally {
        this.#pushed = null;
        slot.end();
      }
    });
  }

  /** Takes one frame; resolves when it has been seen or dropped. Where none are watched for, it is closed. */
  async pushFrame(picture: Picture, captureMs: number): Promise<void> {
    const slot = this.#pushed;
    if (slot === null) {
      picture.close();
      return;
    }
    await new Promise<void>((resolve) => {
      const close = (): void => {
        picture.close();
        resolve();
      };
      slot.offer({ picture, timestampMs: captureMs, arrivedMs: this.#clock.now(), close });
    });
  }

  analyseClip(source: Blob | ImageSequence): Promise<ClipReport> {
    return this.#run(async (signal) => {
      const clip = source instanceof Blob ? await Clip.open(source) : new ImageClip(source);
      try {
        const frames = clipFrames(clip, this.#parts.observer, this.#clock);
        const run = { frames, promisedMs: clip.promisedMs, signal };
        const report = await analyseSource(this.#parts, this.#clock, this.#emit, run);
        return { ...report, truncated: clip.truncated };
      } finally {
        clip.close();
      }
    });
  }

  analyseTrace(trace: Trace, live: boolean): Promise<ClipReport> {
    return this.#run((signal) => {
      const frames = traceFrames(trace, live, this.#clock);
      const { timesMs } = trace;
      const promisedMs = timesMs.length > 0 ? timesMs.at(-1)! - timesMs.at(0)! : 0;
      return analyseSource(this.#parts, this.#clock, this.#emit, { frames, promisedMs, signal });
    });
  }

  recordClip(file: Blob): Promise<Trace> {
    return this.#run(async (signal) => {
      const clip = await Clip.open(file);
      try {
        const frames = clipFrames(clip, this.#parts.observer, this.#clock);
        const run = { frames, promisedMs: clip.promisedMs, signal };
        return await recordSource(this.#parts.observer, this.#clock, this.#emit, run);
      } finally {
        clip.close();
      }
    });
  }

  #watch(work: (slot: LatestFrame<LiveFrame>) => Promise<void>): Promise<void> {
    return this.#run((signal) => {
      const slot = new LatestFrame<LiveFrame>(({ timestampMs }) => timestampMs);
      if (signal.aborted) slot.end();
      signal.addEventListener('abort', () => slot.end(), { once: true });
      return work(slot);
    });
  }

  #run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const before = this.stop();
    const { signal } = (this.#stopping = new AbortController());
    const running = before.then(() => work(signal));
    this.#running = running;
    return running;
  }
}
