/** Without a frame the time is guessed on for this long, and then stands. */
const MOST_AHEAD_MS = 250;

/** The session's time between two frames, for smooth drawing. Never falls. */
export class SessionClock {
  #frameMs = 0;
  #heardMs = -Infinity;
  #shownMs = 0;

  /** @param frameMs the frame's time in the session; `nowMs` of the page's own clock */
  hear(frameMs: number, nowMs: number): void {
    [this.#frameMs, this.#heardMs] = [frameMs, nowMs];
  }

  at(nowMs: number): number {
    const aheadMs = Math.min(Math.max(0, nowMs - this.#heardMs), MOST_AHEAD_MS);
    this.#shownMs = Math.max(this.#shownMs, this.#frameMs + aheadMs);
    return this.#shownMs;
  }
}
