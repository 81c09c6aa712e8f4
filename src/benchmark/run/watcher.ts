import type { Moment } from '../../contracts/moment.ts';
import type { FrameReport, PerceptionEvent } from '../../contracts/perception.ts';
import type { PerceptionClient } from '../../perception/client.ts';
import { FrameLog } from './frame-log.ts';
import { LongTasks } from './long-tasks.ts';
import type { BenchmarkPage } from './benchmark-page.ts';
import type { Memory } from '../result/result.ts';

/** The first frames after a start compile code and fill caches. */
const WARM_UP_FRAMES = 60;
/** Without movements a cue is painted this often, so that its time is known all the same. */
const PAINT_EVERY_FRAMES = 60;

/** For the sensitivity curve: half a minute of a face at 30 frames a second, 6 KB a frame. */
const KEPT_FRAMES = 900;

/** A moment, and when its cue was on the screen, on the shared clock. */
export interface CuedMoment {
  readonly moment: Moment;
  readonly paintedMs: number;
}

interface HeapTeller {
  readonly memory?: { readonly usedJSHeapSize: number };
}

/** Now, on the clock that page and worker share. */
function sharedNow(): number {
  return performance.timeOrigin + performance.now();
}

export async function memoryOf(client: PerceptionClient): Promise<Memory> {
  const heapBytes = (performance as HeapTeller).memory?.usedJSHeapSize ?? null;
  return { heapBytes, ...(await client.resources()) };
}

/** Follows one run on the page: its frames, its moments and their cues, and the page's own long tasks. */
export class Watcher {
  readonly log = new FrameLog();
  readonly moments: CuedMoment[] = [];
  readonly paintMs: number[] = [];
  readonly longTasks = new LongTasks();
  firstFaceMs: number | null = null;
  /** After the warm-up, or after the start where a source ends before. */
  memoryAtStart: Memory | null = null;
  readonly #client: PerceptionClient;
  readonly #page: BenchmarkPage;
  readonly #onFrame: (frame: FrameReport) => void;
  readonly #forget: () => void;
  readonly #startedMs = performance.now();
  #failed: Error | null = null;
  #frames = 0;
  #shareOfClip = 0;

  constructor(client: PerceptionClient, page: BenchmarkPage, onFrame: (frame: FrameReport) => void) {
    this.#client = client;
    this.#page = page;
    this.#onFrame = onFrame;
    this.#forget = client.on((event) => this.#hear(event));
  }

  get isWarm(): boolean {
    return this.#frames >= WARM_UP_FRAMES;
  }

  /** Of a clip or a trace, 0..1. */
  get shareOfClip(): number {
    return this.#shareOfClip;
  }

  stop(): void {
    this.#forget();
    this.longTasks.stop();
  }

  /** @throws what the end of the warm-up failed with */
  check(): void {
    if (this.#failed !== null) throw this.#failed;
  }

  #hear(event: PerceptionEvent): void {
    if (event.type === 'frame') this.#takeFrame(event.frame);
    if (event.type === 'progress') this.#shareOfClip = event.done / event.total;
    if (event.type === 'moment')
      this.#paint((paintedMs) => this.moments.push({ moment: event.moment, paintedMs }));
  }

  #takeFrame(frame: FrameReport): void {
    this.log.add(frame, sharedNow());
    this.#frames++;
    if (frame.landmarks !== null) this.firstFaceMs ??= performance.now() - this.#startedMs;
    if (this.#frames === WARM_UP_FRAMES) this.#warmUpIsOver();
    if (this.#frames % PAINT_EVERY_FRAMES === 0) this.#paint();
    this.#onFrame(frame);
  }

  #warmUpIsOver(): void {
    this.log.restart();
    this.longTasks.restart();
    this.#client
      .restartTimings()
      .then(() => this.#client.keepMeasurements(KEPT_FRAMES))
      .then(() => memoryOf(this.#client))
      .then((memory) => (this.memoryAtStart = memory))
      .catch(
        (reason: unknown) => (this.#failed = reason instanceof Error ? reason : new Error(String(reason))),
      );
  }

  #paint(then: (paintedMs: number) => void = () => undefined): void {
    const receivedMs = sharedNow();
    void this.#page.paintCue().then(() => {
      const paintedMs = sharedNow();
      this.paintMs.push(paintedMs - receivedMs);
      then(paintedMs);
    });
  }
}
