import { signal, type ReadonlySignal } from '@preact/signals-core';

/** Lines to speak to, and which of them it is the turn of. */
export class Prompts {
  readonly lines: readonly string[];
  readonly #at = signal(0);

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  /** Index of the line. */
  get at(): ReadonlySignal<number> {
    return this.#at;
  }

  /** @param by lines onwards, or back where below 0; stays at the first and the last */
  go(by: number): void {
    this.#at.value = Math.max(0, Math.min(this.lines.length - 1, this.#at.peek() + by));
  }
}
