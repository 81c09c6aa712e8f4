import type { PerceptionConfig, PerceptionEvent, StartReport } from '../contracts/perception.ts';
import { PerceptionFault } from './call-guard.ts';
import { PATIENT_LIMITS, SILENCE_LIMITS, type SilenceLimits } from './pulse-watch.ts';
import { WorkerHandle, type PerceptionWorker } from './worker-handle.ts';

/** A worker that dies again within this time of the last death is not replaced: something is wrong for good. @internal */
export const REPLACEMENT_REST_MS = 60_000;

/**
 * A worker that nobody used for this long is let go, with the memory it holds. Long enough to read a review and begin
 * the next practice without loading again.
 * @internal
 */
export const IDLE_LIMIT_MS = 5 * 60_000;

/** What a keeper is made of; a test brings its own. */
export interface KeeperParts {
  /** @param limits how long it may give no sign of life */
  openWorker(
    onEvent: (event: PerceptionEvent) => void,
    onDeath: (fault: PerceptionFault) => void,
    limits: SilenceLimits,
  ): PerceptionWorker;
  nowMs(): number;
}

export const BROWSER_PARTS: KeeperParts = {
  openWorker: (onEvent, onDeath, limits) => new WorkerHandle(onEvent, onDeath, limits),
  nowMs: () => performance.now(),
};

/** Hears of a death. `next` is the replacement, or rejects where there is none. */
export type DeathListener = (fault: PerceptionFault, next: Promise<PerceptionWorker>) => void;

/** No worker, or one that loads or has loaded with a config, as `started` tells. */
type Lifecycle =
  | { readonly phase: 'off' }
  | {
      readonly phase: 'on';
      readonly worker: PerceptionWorker;
      /** The dead one in whose place it is. */
      readonly replaced: PerceptionWorker | null;
      readonly config: PerceptionConfig;
      /** Of this worker, or of the one that replaced it while it loaded. */
      readonly started: Promise<StartReport>;
    };

const OFF: Lifecycle = { phase: 'off' };

/** Keeps one worker: starts it once, replaces it once when it dies, and lets it go when nobody uses it. */
export class WorkerKeeper {
  readonly #parts: KeeperParts;
  readonly #onEvent: (event: PerceptionEvent) => void;
  readonly #onDeath: DeathListener;
  #life: Lifecycle = OFF;
  #config: PerceptionConfig = { backend: 'auto' };
  #lastDeathMs = -Infinity;
  #uses = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: KeeperParts, onEvent: (event: PerceptionEvent) => void, onDeath: DeathListener) {
    this.#parts = parts;
    this.#onEvent = onEvent;
    this.#onDeath = onDeath;
  }

  /** Also while it loads. */
  get worker(): PerceptionWorker | null {
    return this.#life.phase === 'on' ? this.#life.worker : null;
  }

  /** Whether `start` with this config would be the one that is under way or done. */
  isStarted(config: PerceptionConfig): boolean {
    return this.#life.phase === 'on' && isSameConfig(config, this.#life.config);
  }

  /**
   * With the same config it is the same promise again, until it has failed, and the worker is kept for as long again;
   * with another, the worker is ended and another one loaded.
   */
  start(config: PerceptionConfig): Promise<StartReport> {
    if (this.#life.phase === 'on' && isSameConfig(config, this.#life.config)) {
      this.#waitIdly();
      return this.#life.started;
    }
    this.end();
    this.#config = config;
    return this.#startAnew();
  }

  /** Runs `work` with the worker, which is started, with the latest config, where it is not. */
  async use<T>(work: (worker: PerceptionWorker) => Promise<T>): Promise<T> {
    this.#uses++;
    clearTimeout(this.#idle);
    try {
      return await work(await this.#ready());
    } finally {
      this.#uses--;
      this.#waitIdly();
    }
  }

  /** Ends the worker; what runs there rejects. */
  end(): void {
    clearTimeout(this.#idle);
    this.worker?.terminate();
    this.#life = OFF;
  }

  async #ready(): Promise<PerceptionWorker> {
    await (this.#life.phase === 'on' ? this.#life.started : this.#startAnew());
    if (this.#life.phase === 'off') throw new PerceptionFault('worker-died', 'perception was closed');
    return this.#life.worker;
  }

  /** As if no worker had died so far. */
  #startAnew(): Promise<StartReport> {
    this.#lastDeathMs = -Infinity;
    return this.#launch(null);
  }

  /** One that hangs may be on a busy machine: the next is given more time, so that it is not ended for that again. */
  #launch(replaced: PerceptionWorker | null): Promise<StartReport> {
    const worker = this.#parts.openWorker(
      this.#onEvent,
      (fault) => this.#bury(worker, fault),
      replaced === null ? SILENCE_LIMITS : PATIENT_LIMITS,
    );
    const started = worker
      .start(this.#config)
      .catch((error: unknown) => this.#startedInPlaceOf(worker, error));
    const life: Lifecycle = { phase: 'on', worker, replaced, config: this.#config, started };
    this.#life = life;
    started.then(
      () => this.#waitIdly(),
      () => {
        // A start that failed may be tried again.
        if (this.#life === life) this.end();
      },
    );
    return started;
  }

  /** One that died while it loaded has been replaced by now, or its failure stands. */
  #startedInPlaceOf(worker: PerceptionWorker, error: unknown): Promise<StartReport> {
    if (this.#life.phase === 'on' && this.#life.replaced === worker) return this.#life.started;
    throw error;
  }

  #bury(worker: PerceptionWorker, fault: PerceptionFault): void {
    if (this.worker !== worker) return;
    clearTimeout(this.#idle);
    this.#life = OFF;
    const nowMs = this.#parts.nowMs();
    const diesAgain = nowMs - this.#lastDeathMs < REPLACEMENT_REST_MS;
    this.#lastDeathMs = nowMs;
    const next = diesAgain ? Promise.reject(fault) : this.#launch(worker).then(() => this.#ready());
    // Whoever listens may have nothing to hand over.
    next.catch(() => undefined);
    this.#onDeath(fault, next);
  }

  #waitIdly(): void {
    clearTimeout(this.#idle);
    if (this.#uses === 0 && this.#life.phase === 'on')
      this.#idle = setTimeout(() => this.end(), IDLE_LIMIT_MS);
  }
}

function isSameConfig(a: PerceptionConfig, b: PerceptionConfig): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof PerceptionConfig>;
  return [...keys].every((key) => a[key] === b[key]);
}
