/** A frame that is earlier than the last by no more than this comes late; by more, the clock was set back. */
const LATE_MS = 100;
/** Taken to have passed where a clock was set back, if nobody knows better: a gap for every rhythm that is judged. */
const STEP_MS = 200;

/** Whether time that has passed from frame to frame tells that the source's clock was set back. */
export function isSetBack(elapsedMs: number): boolean {
  return elapsedMs < -LATE_MS;
}

/**
 * Makes a source's times rise all through: where its clock was set back (a camera that starts anew, files that were
 * joined) they go on after a gap. What runs later knows one time only.
 */
export class SteadyTime {
  #shiftMs = 0;
  #newestMs = -Infinity;
  #arrivedMs = -Infinity;

  /**
   * @param timeMs by the source's clock
   * @param arrivedMs by a clock that nobody sets back, where there is one
   */
  push(timeMs: number, arrivedMs = -Infinity): number {
    if (isSetBack(timeMs + this.#shiftMs - this.#newestMs)) {
      const passedMs = arrivedMs - this.#arrivedMs;
      const goesOnAtMs = this.#newestMs + (passedMs > STEP_MS ? passedMs : STEP_MS);
      this.#shiftMs = goesOnAtMs - timeMs;
    }
    const steadyMs = timeMs + this.#shiftMs;
    this.#newestMs = Math.max(this.#newestMs, steadyMs);
    this.#arrivedMs = arrivedMs;
    return steadyMs;
  }
}
