export const CHECK_INTERVAL_MS = 250;

/** What the worker is at. */
export type WorkerTask = 'loading' | 'watching' | 'clip';

/** How long a worker may give no sign of life, in ms. */
export interface SilenceLimits {
  readonly loading: number;
  readonly watching: number;
  /** At a usual pace. */
  readonly clip: number;
  /** Where its pictures take long; also at the beginning, while its pace is not known. */
  readonly slowestClip: number;
}

/**
 * While it watches a camera, or reads a clip at a usual pace, a hung worker must be noticed within two seconds; while it
 * loads, it compiles. A large picture on a busy machine may take seconds; a clip's worker is then given a multiple of
 * its own pace.
 */
export const SILENCE_LIMITS: SilenceLimits = {
  loading: 30_000,
  watching: 1500,
  clip: 1500,
  slowestClip: 6000,
};

/**
 * For one that replaces another: a machine that is busy for two seconds, again and again, is no reason to end a practice.
 * That no picture comes is told much earlier (src/session/standing-picture.ts).
 */
export const PATIENT_LIMITS: SilenceLimits = { ...SILENCE_LIMITS, watching: 6000, clip: 6000 };

const PACE_FACTOR = 4;
/** As long as its pace is not known, a clip's worker has all the patience there is. */
const PACE_KNOWN_AFTER_MS = 3000;

/** A check later than this means that the page itself slept: what came meanwhile is still waiting to be read. */
const MOST_COUNTED_MS = 2 * CHECK_INTERVAL_MS;

/** Decides from the times of signs of life whether the worker hangs. Fed with times; no clock inside. */
export class PulseWatch {
  readonly #limits: SilenceLimits;
  #task: WorkerTask = 'loading';
  #taskMs = 0;
  #silentMs = 0;
  #longestMs = 0;
  #lastCheckMs: number;

  constructor(nowMs: number, limits: SilenceLimits = SILENCE_LIMITS) {
    this.#limits = limits;
    this.#lastCheckMs = nowMs;
  }

  set task(task: WorkerTask) {
    this.#task = task;
    this.#taskMs = 0;
    this.#longestMs = 0;
  }

  sign(): void {
    this.#longestMs = Math.max(this.#longestMs, this.#silentMs);
    this.#silentMs = 0;
  }

  /** @returns true when the worker has been silent for too long while the page was awake */
  check(nowMs: number): boolean {
    const awakeMs = Math.min(nowMs - this.#lastCheckMs, MOST_COUNTED_MS);
    this.#silentMs += awakeMs;
    this.#taskMs += awakeMs;
    this.#lastCheckMs = nowMs;
    return this.#silentMs > this.#limitMs();
  }

  #limitMs(): number {
    const limitMs = this.#limits[this.#task];
    if (this.#task !== 'clip') return limitMs;
    const { slowestClip } = this.#limits;
    if (this.#taskMs - this.#silentMs < PACE_KNOWN_AFTER_MS) return slowestClip;
    return Math.min(slowestClip, Math.max(limitMs, PACE_FACTOR * this.#longestMs));
  }
}
