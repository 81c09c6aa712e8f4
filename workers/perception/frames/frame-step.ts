import { RunningMedian } from '../../../src/core/running-median.ts';

/** Steps that are remembered: half a minute at the usual rates. */
const MEMORY = 1001;
/** Containers round times to ticks of up to a millisecond: two steps that are meant to be equal differ by less than this. */
const ROUNDING_MS = 2;

/**
 * How long a source means a frame to last, whatever it lost: the mean of the steps about their median. The median alone
 * is off by the rounding of the container: 24 frames a second are steps of 42, 42 and 41 ms in WebM.
 */
export class FrameStep {
  readonly #steps = new RunningMedian(MEMORY);
  #lastMs: number | null = null;

  /** A frame that comes twice or late is no step. */
  push(timestampMs: number): void {
    if (this.#lastMs !== null && timestampMs > this.#lastMs) this.#steps.push(timestampMs - this.#lastMs);
    this.#lastMs = timestampMs;
  }

  /** 0 before the second frame. */
  get ms(): number {
    const { length, value } = this.#steps;
    let [sum, count] = [0, 0];
    for (let back = 0; back < length; back++) {
      const step = this.#steps.recent(back);
      if (Math.abs(step - value) > ROUNDING_MS) continue;
      sum += step;
      count++;
    }
    return count === 0 ? value : sum / count;
  }
}
