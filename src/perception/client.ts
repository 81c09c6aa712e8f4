import type { Trace } from '../contracts/observation.ts';
import type {
  ClipReport,
  PerceptionConfig,
  PerceptionEvent,
  Resources,
  StageTimings,
  StartReport,
} from '../contracts/perception.ts';
import type { ImageSequence } from '../platform/perception-commands.ts';
import { feedCamera, type CameraFeed } from '../camera/camera-feed.ts';
import { PerceptionFault } from './call-guard.ts';
import { WorkerHandle } from './worker-handle.ts';

/** A worker that dies again within this time of the last death is not replaced: something is wrong for good. */
const REPLACEMENT_REST_MS = 60_000;

type Listener = (event: PerceptionEvent) => void;

interface Watched {
  readonly track: MediaStreamTrack;
  readonly video: HTMLVideoElement;
  readonly finish: (fault: PerceptionFault | null) => void;
  feed: CameraFeed | null;
}

/**
 * The page's one owner of the perception worker. A worker that dies or hangs is reported as a
 * `fault` event and replaced once by itself, and the camera it watched is handed to the new one; what it
 * was asked to analyse rejects with a PerceptionFault.
 */
export class PerceptionClient {
  readonly #listeners = new Set<Listener>();
  #worker: WorkerHandle | null = null;
  #starting: Promise<StartReport> | null = null;
  #config: PerceptionConfig = { backend: 'auto' };
  #watched: Watched | null = null;
  #lastDeathMs = -Infinity;

  /** @returns a function that ends the subscription */
  on(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Starts the worker and loads everything; a second call with the same settings gives the same start. */
  start(config: PerceptionConfig): Promise<StartReport> {
    if (this.#starting !== null && sameConfig(config, this.#config)) return this.#starting;
    this.dispose();
    this.#config = config;
    this.#lastDeathMs = -Infinity;
    return this.#launch();
  }

  /**
   * Watches a camera track until `stop`, the track's end, or a fault that cannot be mended.
   * @param video plays the same track; read where the browser has no track processor
   */
  async watchCamera(track: MediaStreamTrack, video: HTMLVideoElement): Promise<void> {
    await this.#ready();
    await this.stop();
    await new Promise<void>((resolve, reject) => {
      const watched: Watched = {
        track,
        video,
        feed: null,
        finish: (fault) => {
          if (this.#watched === watched) this.#watched = null;
          if (fault === null) resolve();
          else reject(fault);
        },
      };
      this.#watched = watched;
      this.#follow(watched);
    });
  }

  /** Analyses every frame of a clip. */
  async analyseClip(clip: Blob | ImageSequence): Promise<ClipReport> {
    return (await this.#ready()).callPatiently((commands) => commands.analyseClip(clip));
  }

  /** Analyses a recorded trace: in its own time when `live`, else as fast as it goes. */
  async analyseTrace(trace: Trace, live: boolean): Promise<ClipReport> {
    return (await this.#ready()).call((commands) => commands.analyseTrace(trace, live));
  }

  /** The numbers that perception measures in a clip. */
  async recordClip(clip: Blob): Promise<Trace> {
    return (await this.#ready()).callPatiently((commands) => commands.recordClip(clip));
  }

  async timings(): Promise<StageTimings> {
    return (await this.#ready()).call((commands) => commands.timings());
  }

  /** Forgets the timings so far: the warm-up is over. */
  async restartTimings(): Promise<void> {
    return (await this.#ready()).call((commands) => commands.restartTimings());
  }

  async resources(): Promise<Resources> {
    return (await this.#ready()).call((commands) => commands.resources());
  }

  /** From now on keeps what is measured in so many pictures; the worker holds it until it is taken. */
  async keepMeasurements(frames: number): Promise<void> {
    return (await this.#ready()).call((commands) => commands.keepMeasurements(frames));
  }

  async takeMeasurements(): Promise<Trace> {
    return (await this.#ready()).call((commands) => commands.takeMeasurements());
  }

  /** Ends what is being watched; the worker stays warm. */
  async stop(): Promise<void> {
    const watched = this.#watched;
    this.#watched = null;
    watched?.feed?.stop();
    try {
      await this.#worker?.call((commands) => commands.stop());
    } finally {
      watched?.finish(null);
    }
  }

  /** Ends the worker. */
  dispose(): void {
    this.#watched?.feed?.stop();
    this.#watched?.finish(null);
    this.#watched = null;
    this.#worker?.terminate();
    this.#worker = null;
    this.#starting = null;
  }

  #launch(): Promise<StartReport> {
    const worker = new WorkerHandle(
      (event) => this.#emit(event),
      (fault) => this.#onDeath(worker, fault),
    );
    this.#worker = worker;
    const starting = worker.start(this.#config);
    this.#starting = starting;
    starting.catch(() => {
      // A start that failed may be tried again.
      if (this.#starting === starting) this.#starting = null;
    });
    return starting;
  }

  async #ready(): Promise<WorkerHandle> {
    await (this.#starting ?? this.start(this.#config));
    if (this.#worker === null) throw new PerceptionFault('worker-died', 'perception was closed');
    return this.#worker;
  }

  #follow(watched: Watched): void {
    const worker = this.#worker;
    if (worker === null) return;
    const feed = feedCamera(watched.track, watched.video, worker);
    watched.feed = feed;
    feed.ended.then(
      () => {
        if (watched.feed === feed) watched.finish(null);
      },
      (error: unknown) => {
        // A dead worker is dealt with in #onDeath, which may hand the camera to the next one.
        if (watched.feed === feed && this.#worker === worker) watched.finish(asFault(error));
      },
    );
  }

  #onDeath(worker: WorkerHandle, fault: PerceptionFault): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#starting = null;
    const watched = this.#watched;
    const feed = watched?.feed;
    // Let go of first: a feed that ends by being stopped here does not end the watching.
    if (watched !== null) watched.feed = null;
    feed?.stop();
    this.#emit({ type: 'fault', fault: { code: fault.code, detail: fault.detail } });
    const nowMs = performance.now();
    const again = nowMs - this.#lastDeathMs < REPLACEMENT_REST_MS;
    this.#lastDeathMs = nowMs;
    if (again) {
      watched?.finish(fault);
      return;
    }
    this.#launch().then(
      () => {
        if (watched !== null && this.#watched === watched) this.#follow(watched);
      },
      (error: unknown) => watched?.finish(asFault(error)),
    );
  }

  #emit(event: PerceptionEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

function sameConfig(a: PerceptionConfig, b: PerceptionConfig): boolean {
  return (
    a.backend === b.backend &&
    a.sensitivity === b.sensitivity &&
    a.confidenceOffset === b.confidenceOffset &&
    a.landmarkerUrl === b.landmarkerUrl
  );
}

function asFault(error: unknown): PerceptionFault {
  return error instanceof PerceptionFault ? error : new PerceptionFault('frame-failed', String(error));
}
