export const CHECK_INTERVAL_MS = 250;
/**
 * How long a worker may give no sign of life. While it watches a camera, a hung worker must be noticed within two
 * seconds; while it decodes a clip, a large frame on a busy machine may take seconds; while it loads, it compiles.
 */
export const SILENCE_LIMIT_MS = { watching: 1500, clip: 6000, loading: 30_000 } as const;

export type WorkerTask = keyof typeof SILENCE_LIMIT_MS;

/** A check later than this means that the page itself slept: what came meanwhile is still waiting to be read. */
const MOST_COUNTED_MS = 2 * CHECK_INTERVAL_MS;

/** Decides from the times of signs of life whether the worker hangs. Fed with times; no clock inside. */
export class PulseWatch {
  task: WorkerTask = 'loading';
  #silentMs = 0;
  #lastCheckMs: number;

  constructor(nowMs: number) {
    this.#lastCheckMs = nowMs;
  }

  sign(): void {
    this.#silentMs = 0;
  }

  /** @returns true when the worker has been silent for too long while the page was awake */
  check(nowMs: number): boolean {
    this.#silentMs += Math.min(nowMs - this.#lastCheckMs, MOST_COUNTED_MS);
    this.#lastCheckMs = nowMs;
    return this.#silentMs > SILENCE_LIMIT_MS[this.task];
  }
}
