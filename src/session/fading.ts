import { signal, type ReadonlySignal } from '@preact/signals-core';

export type FadingState<Content> =
  { readonly phase: 'away' } | { readonly phase: 'here' | 'going'; readonly content: Content };

/** As long as the style sheets take to let words go. @internal */
export const FADE_MS = 1600;

/** Something to read that stays in full for a while, then fades and goes. */
export class Fading<Content> {
  readonly #state = signal<FadingState<Content>>({ phase: 'away' });
  readonly #holdMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param holdMs how long it stays in full */
  constructor(holdMs: number) {
    this.#holdMs = holdMs;
  }

  get state(): ReadonlySignal<FadingState<Content>> {
    return this.#state;
  }

  show(content: Content): void {
    clearTimeout(this.#timer);
    this.#state.value = { phase: 'here', content };
    this.#timer = setTimeout(() => this.#fade(content), this.#holdMs);
  }

  /** At once. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#state.value = { phase: 'away' };
  }

  #fade(content: Content): void {
    this.#state.value = { phase: 'going', content };
    this.#timer = setTimeout(() => this.clear(), FADE_MS);
  }
}
