import type { Box } from '../core/box.ts';
import type { Trace } from '../contracts/observation.ts';
import type {
  ClipReport,
  Fault,
  PerceptionConfig,
  PerceptionEvent,
  Resources,
  StageTimings,
  StartReport,
} from '../contracts/perception.ts';
import type { ImageSequence, PerceptionCommands } from '../platform/perception-commands.ts';
import { asFault, CameraWatch } from './camera-watch.ts';
import type { PerceptionWorker } from './worker-handle.ts';
import { BROWSER_PARTS, WorkerKeeper, type KeeperParts } from './worker-keeper.ts';

type Listener = (event: PerceptionEvent) => void;

/**
 * The page's one owner of the perception worker. A worker that dies or hangs is reported as a
 * `fault` event and replaced once by itself, and the camera it watched is handed to the new one; what it
 * was asked to analyse rejects with a PerceptionFault. One that nobody used for long is let go, and loaded again when it
 * is needed.
 */
export class PerceptionClient {
  readonly #listeners = new Set<Listener>();
  readonly #keeper: WorkerKeeper;
  #watch: CameraWatch | null = null;
  /** Counted, so that what waits for the start can tell that it was stopped meanwhile. */
  #stops = 0;

  constructor(parts: KeeperParts = BROWSER_PARTS) {
    this.#keeper = new WorkerKeeper(
      parts,
      (event) => this.#emit(event),
      (fault, next) => this.#onDeath(fault, next),
    );
  }

  /** @returns a function that ends the subscription */
  on(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether a start with this config is under way or done, and its worker was not let go since. */
  isStarted(config: PerceptionConfig): boolean {
    return this.#keeper.isStarted(config);
  }

  /**
   * Starts the worker and loads everything. With the same config it is the same promise again, until it has failed or
   * nobody used the worker for long; with another, what runs is ended and loaded anew.
   */
  start(config: PerceptionConfig): Promise<StartReport> {
    if (!this.isStarted(config)) this.#finishWatch();
    return this.#keeper.start(config);
  }

  /**
   * Watches a camera track until `signal` aborts, `stop`, the next watching, the track's end, or a fault that cannot be
   * mended, which it rejects with.
   * @param video plays the same track; read where the browser has no track processor
   */
  async watchCamera(
    track: MediaStreamTrack,
    video: HTMLVideoElement,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<void> {
    if (signal.aborted) return;
    // A worker that cannot be stopped has died; the next one is waited for below.
    const stopped = this.stop().catch(() => undefined);
    const watch = new CameraWatch(track, video);
    this.#watch = watch;
    const end = (): void => {
      if (this.#watch === watch) this.stop().catch(() => undefined);
    };
    signal.addEventListener('abort', end);
    const watching = stopped.then(async () => {
      // Ended before it began: no worker is loaded for it.
      if (this.#watch !== watch) return;
      await this.#keeper.use((worker) => {
        if (this.#watch === watch) watch.feedTo(worker);
        return watch.ended;
      });
    });
    try {
      // One that is stopped does not wait for the start.
      await Promise.race([watching, watch.ended]);
    } finally {
      signal.removeEventListener('abort', end);
      if (this.#watch === watch) this.#watch = null;
    }
  }

  /** Analyses every frame of a clip; what it has so far when it is stopped. */
  analyseClip(clip: Blob | ImageSequence): Promise<ClipReport> {
    return this.#runSource((worker) => worker.callPatiently((commands) => commands.analyseClip(clip)));
  }

  /** Analyses a recorded trace: in its own time when `live`, else as fast as it goes. */
  analyseTrace(trace: Trace, live: boolean): Promise<ClipReport> {
    return this.#runSource((worker) => worker.call((commands) => commands.analyseTrace(trace, live)));
  }

  /** The numbers that perception measures in a clip. */
  recordClip(clip: Blob): Promise<Trace> {
    return this.#runSource((worker) => worker.callPatiently((commands) => commands.recordClip(clip)));
  }

  /** From now on, faces in these places of a camera's picture are in pictures, and nobody's. */
  takeForPictures(places: readonly Box[]): Promise<void> {
    return this.#call((commands) => commands.takeForPictures(places));
  }

  timings(): Promise<StageTimings> {
    return this.#call((commands) => commands.timings());
  }

  /** Forgets the timings so far: the warm-up is over. */
  restartTimings(): Promise<void> {
    return this.#call((commands) => commands.restartTimings());
  }

  resources(): Promise<Resources> {
    return this.#call((commands) => commands.resources());
  }

  /** From now on keeps what is measured in so many pictures; the worker holds it until it is taken. */
  keepMeasurements(frames: number): Promise<void> {
    return this.#call((commands) => commands.keepMeasurements(frames));
  }

  takeMeasurements(): Promise<Trace> {
    return this.#call((commands) => commands.takeMeasurements());
  }

  /** Ends what is being watched or analysed, or waits for the start; the worker stays warm. */
  async stop(): Promise<void> {
    this.#stops++;
    const watch = this.#watch;
    this.#watch = null;
    watch?.rest();
    try {
      await this.#keeper.worker?.call((commands) => commands.stop());
    } finally {
      watch?.finish(null);
    }
  }

  /** Ends the worker. */
  dispose(): void {
    this.#finishWatch();
    this.#keeper.end();
  }

  #finishWatch(): void {
    this.#watch?.finish(null);
    this.#watch = null;
  }

  #call<T>(command: (commands: PerceptionCommands) => Promise<T>): Promise<T> {
    return this.#keeper.use((worker) => worker.call(command));
  }

  #runSource<T>(run: (worker: PerceptionWorker) => Promise<T>): Promise<T> {
    const stops = this.#stops;
    return this.#keeper.use((worker) => {
      const outcome = run(worker);
      if (this.#stops !== stops) worker.call((commands) => commands.stop()).catch(() => undefined);
      return outcome;
    });
  }

  /** A camera goes on with the next worker; clips and traces reject. */
  #onDeath({ code, detail }: Fault, next: Promise<PerceptionWorker>): void {
    // One that was not fed yet waits for its worker by itself.
    const watch = this.#watch?.isFed === true ? this.#watch : null;
    watch?.rest();
    next.then(
      (worker) => watch !== null && this.#watch === watch && watch.feedTo(worker),
      (error: unknown) => watch?.finish(asFault(error)),
    );
    this.#emit({ type: 'fault', fault: { code, detail } });
  }

  #emit(event: PerceptionEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
