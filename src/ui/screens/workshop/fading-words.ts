import { h, setText } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';

/** As long as the style sheet takes to let words go. */
const FADE_MS = 1600;

/** A line that stays readable for a while and then fades; its place stays. */
export class FadingWords {
  readonly element: HTMLElement;
  readonly #holdMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param holdMs how long the words stay in full */
  constructor(scope: Scope, tag: 'p' | 'div', name: string, holdMs: number) {
    this.element = h(tag, { class: `fading ${name}`, 'data-phase': 'away' });
    this.#holdMs = holdMs;
    scope.add(() => clearTimeout(this.#timer));
  }

  show(...lines: readonly string[]): void {
    clearTimeout(this.#timer);
    this.element.replaceChildren(...lines.filter(Boolean).map((line) => h('span', {}, line)));
    this.element.dataset['phase'] = 'here';
    this.#timer = setTimeout(() => this.#fade(), this.#holdMs);
  }

  /** At once. */
  clear(): void {
    clearTimeout(this.#timer);
    this.element.dataset['phase'] = 'away';
    setText(this.element, '');
  }

  #fade(): void {
    this.element.dataset['phase'] = 'going';
    this.#timer = setTimeout(() => this.clear(), FADE_MS);
  }
}
