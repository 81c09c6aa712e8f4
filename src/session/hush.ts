import type { AppState } from './app-state.ts';

const HUSH_MS = 5 * 60_000;

/** Five minutes without a cue, over the end of a visit too. */
export class Hush {
  readonly #state: AppState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #untilMs = 0;

  constructor(state: AppState) {
    this.#state = state;
  }

  /** By the clock of `performance.now()`; past where nothing is hushed. */
  get untilMs(): number {
    return this.#untilMs;
  }

  /** @returns whether it is hushed now */
  toggle(): boolean {
    const hushed = !this.#state.hushed.peek();
    clearTimeout(this.#timer);
    this.#state.hushed.value = hushed;
    this.#untilMs = hushed ? performance.now() + HUSH_MS : 0;
    if (hushed) this.#state.cue.value = null;
    if (hushed) this.#timer = setTimeout(() => (this.#state.hushed.value = false), HUSH_MS);
    return hushed;
  }
}
