import type { Notice } from './notice.ts';
import type { AppState } from './app-state.ts';

const NOTICE_MS = 6000;

/** Says what changed, for a while or until something else is said. */
export class Notices {
  readonly #state: AppState;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(state: AppState) {
    this.#state = state;
  }

  say(notice: Notice, brief: boolean): void {
    clearTimeout(this.#timer);
    this.#state.notice.value = notice;
    if (brief) this.#timer = setTimeout(() => this.end(notice), NOTICE_MS);
  }

  /** Ends this notice, if it is still said. */
  end(notice: Notice): void {
    if (this.#state.notice.peek() === notice) this.#state.notice.value = null;
  }
}
