import { painted } from '../../../benchmark/run/painted.ts';
import { h } from '../../kit/dom.ts';

/** As long as a cue stays at its brightest, in short: the next may follow soon. */
const LIT_MS = 300;

/** The light of a cue, small, lit to time how long it takes until it is on the screen. */
export class CueLight {
  readonly element = h('div', { class: 'bench-light', 'aria-hidden': 'true' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Resolves after the frame in which it appeared. */
  async paint(): Promise<void> {
    clearTimeout(this.#timer);
    this.element.dataset['lit'] = 'true';
    this.#timer = setTimeout(() => delete this.element.dataset['lit'], LIT_MS);
    await painted();
  }
}
