/** Fails when nothing has been heard for too long. */
export class Watchdog {
  readonly #limitMs: number;
  readonly #error: () => Error;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fail: ((reason: Error) => void) | undefined;

  /** @param error made when the limit passes in silence. */
  constructor(limitMs: number, error: () => Error) {
    this.#limitMs = limitMs;
    this.#error = error;
  }

  /** A sign of life; means nothing while no task is guarded. */
  feed(): void {
    clearTimeout(this.#timer);
    const fail = this.#fail;
    if (fail) this.#timer = setTimeout(() => fail(this.#error()), this.#limitMs);
  }

  /** The task's outcome, or the watchdog's error when the task falls silent first. */
  async guard<Value>(task: Promise<Value>): Promise<Value> {
    const silence = new Promise<never>((_, reject) => (this.#fail = reject));
    this.feed();
    try {
      return await Promise.race([task, silence]);
    } finally {
      this.#fail = undefined;
      clearTimeout(this.#timer);
    }
  }
}
