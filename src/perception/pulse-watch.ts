/** Silence after which a started worker counts as hung; with the check's interval, noticed within two seconds. */
export const SILENCE_LIMIT_MS = 1500;
export const CHECK_INTERVAL_MS = 250;
/** While it loads, the worker compiles for long stretches: only a silence this long counts. */
export const LOADING_SILENCE_LIMIT_MS = 30_000;
/** A check this late means that the page itself slept: its clock says nothing about the worker. */
const SLEPT_MS = 1000;

/** Decides from the times of signs of life whether the worker hangs. Fed with times; no clock inside. */
export class PulseWatch {
  #lastSignMs: number;
  #lastCheckMs: number;
  #loading = true;

  constructor(nowMs: number) {
    this.#lastSignMs = nowMs;
    this.#lastCheckMs = nowMs;
  }

  started(nowMs: number): void {
    this.#loading = false;
    this.sign(nowMs);
  }

  sign(nowMs: number): void {
    this.#lastSignMs = nowMs;
  }

  /** @returns true when the worker has been silent for too long */
  check(nowMs: number): boolean {
    const slept = nowMs - this.#lastCheckMs > SLEPT_MS;
    this.#lastCheckMs = nowMs;
    if (slept) this.#lastSignMs = nowMs;
    return nowMs - this.#lastSignMs > (this.#loading ? LOADING_SILENCE_LIMIT_MS : SILENCE_LIMIT_MS);
  }
}
