import type { Trace } from '../contracts/observation.ts';
import type {
  ClipReport,
  PerceptionConfig,
  PerceptionEvent,
  Resources,
  StageTimings,
  StartReport,
} from '../contracts/perception.ts';
import type { ImageSequence, PerceptionCommands } from '../platform/perception-commands.ts';
import { PerceptionFault } from './call-guard.ts';
import { asFault, CameraWatch } from './camera-watch.ts';
import { WorkerHandle, type PerceptionWorker } from './worker-handle.ts';

/** A worker that dies again within this time of the last death is not replaced: something is wrong for good. */
export const REPLACEMENT_REST_MS = 60_000;

type Listener = (event: PerceptionEvent) => void;

/** What the client is made of; a test brings its own. */
export interface ClientParts {
  openWorker(onEvent: Listener, onDeath: (fault: PerceptionFault) => void): PerceptionWorker;
  nowMs(): number;
}

const BROWSER: ClientParts = {
  openWorker: (onEvent, onDeath) => new WorkerHandle(onEvent, onDeath),
  nowMs: () => performance.now(),
};

/** Of the worker: none, or one that loads or has loaded with a config, as `started` tells. */
type Lifecycle =
  | { readonly phase: 'off' }
  | {
      readonly phase: 'on';
      readonly worker: PerceptionWorker;
      readonly config: PerceptionConfig;
      readonly started: Promise<StartReport>;
    };

const OFF: Lifecycle = { phase: 'off' };

/**
 * The page's one owner of the perception worker. A worker that dies or hangs is reported as a
 * `fault` event and replaced once by itself, and the camera it watched is handed to the new one; what it
 * was asked to analyse rejects with a PerceptionFault.
 */
export class PerceptionClient {
  readonly #parts: ClientParts;
  readonly #listeners = new Set<Listener>();
  #life: Lifecycle = OFF;
  #config: PerceptionConfig = { backend: 'auto' };
  #watch: CameraWatch | null = null;
  /** Counted, so that what waits for the start can tell that it was stopped meanwhile. */
  #stops = 0;
  #lastDeathMs = -Infinity;

  constructor(parts: ClientParts = BROWSER) {
    this.#parts = parts;
  }

  /** @returns a function that ends the subscription */
  on(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether a start with this config would be the one that is under way or done. */
  isStarted(config: PerceptionConfig): boolean {
    return this.#life.phase === 'on' && isSameConfig(config, this.#life.config);
  }

  /**
   * Starts the worker and loads everything. With the same config it is the same promise again, until it has failed; with
   * another, what runs is ended and loaded anew.
   */
  start(config: PerceptionConfig): Promise<StartReport> {
    if (this.#life.phase === 'on' && isSameConfig(config, this.#life.config)) return this.#life.started;
    this.dispose();
    this.#config = config;
    return this.#startAnew();
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
    try {
      await stopped;
      await this.#ready();
      if (this.#watch === watch && this.#life.phase === 'on') watch.feedTo(this.#life.worker);
      await watch.ended;
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
      if (this.#life.phase === 'on') await this.#life.worker.call((commands) => commands.stop());
    } finally {
      watch?.finish(null);
    }
  }

  /** Ends the worker. */
  dispose(): void {
    this.#watch?.finish(null);
    this.#watch = null;
    if (this.#life.phase === 'on') this.#life.worker.terminate();
    this.#life = OFF;
  }

  /** As if no worker had died so far. */
  #startAnew(): Promise<StartReport> {
    this.#lastDeathMs = -Infinity;
    return this.#launch();
  }

  #launch(): Promise<StartReport> {
    const worker = this.#parts.openWorker(
      (event) => this.#emit(event),
      (fault) => this.#onDeath(worker, fault),
    );
    const config = this.#config;
    const started = worker.start(config);
    const life: Lifecycle = { phase: 'on', worker, config, started };
    this.#life = life;
    started.catch(() => {
      // A start that failed may be tried again.
      if (this.#life !== life) return;
      worker.terminate();
      this.#life = OFF;
    });
    return started;
  }

  async #ready(): Promise<PerceptionWorker> {
    await (this.#life.phase === 'on' ? this.#life.started : this.#startAnew());
    if (this.#life.phase === 'off') throw new PerceptionFault('worker-died', 'perception was closed');
    return this.#life.worker;
  }

  async #call<T>(command: (commands: PerceptionCommands) => Promise<T>): Promise<T> {
    return (await this.#ready()).call(command);
  }

  async #runSource<T>(run: (worker: PerceptionWorker) => Promise<T>): Promise<T> {
    const stops = this.#stops;
    const worker = await this.#ready();
    const outcome = run(worker);
    if (this.#stops !== stops) worker.call((commands) => commands.stop()).catch(() => undefined);
    return outcome;
  }

  #onDeath(worker: PerceptionWorker, fault: PerceptionFault): void {
    if (this.#life.phase === 'off' || this.#life.worker !== worker) return;
    this.#life = OFF;
    const watch = this.#watch;
    watch?.rest();
    this.#emit({ type: 'fault', fault: { code: fault.code, detail: fault.detail } });
    const nowMs = this.#parts.nowMs();
    const again = nowMs - this.#lastDeathMs < REPLACEMENT_REST_MS;
    this.#lastDeathMs = nowMs;
    if (again) {
      watch?.finish(fault);
      return;
    }
    this.#replace(watch);
  }

  #replace(watch: CameraWatch | null): void {
    this.#launch().then(
      () => {
        if (watch === null || this.#watch !== watch || this.#life.phase === 'off') return;
        watch.feedTo(this.#life.worker);
      },
      (error: unknown) => watch?.finish(asFault(error)),
    );
  }

  #emit(event: PerceptionEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

function isSameConfig(a: PerceptionConfig, b: PerceptionConfig): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof PerceptionConfig>;
  return [...keys].every((key) => a[key] === b[key]);
}
