import { RunningMean } from '../../core/running-mean.ts';
import { MAX_GAP_MS } from './resampler.ts';

/** Frames whose mean interval is the source's own. */
const INTERVAL_MEMORY = 15;
const GAP_FACTOR = 2.5;
/** A longer pause is a stall of the source and says nothing about its rate. */
const STALL_MS = 1000;

/** The rhythm in which a source's frames come, used or not. */
export class FrameRhythm {
  readonly #intervals = new RunningMean(INTERVAL_MEMORY);
  #previousMs = -Infinity;
  #newestMs = -Infinity;

  /** Mean time between the frames, which may come unevenly (20 of 30 a second); 0 before the second. */
  get intervalMs(): number {
    return this.#intervals.value;
  }

  get newestMs(): number {
    return this.#newestMs;
  }

  /** Time of the frame before the newest; of the first, its own. */
  get previousMs(): number {
    return this.#previousMs;
  }

  /**
   * Takes the time of a frame.
   * @returns 'stale' when it comes no later than the last; 'gap' after a pause that is long for this source, which
   *   for a slow one is longer
   */
  push(timeMs: number): 'stale' | 'gap' | 'steady' {
    if (timeMs <= this.#newestMs) return 'stale';
    this.#previousMs = this.#newestMs === -Infinity ? timeMs : this.#newestMs;
    this.#newestMs = timeMs;
    const elapsedMs = timeMs - this.#previousMs;
    const isGap = elapsedMs > Math.max(MAX_GAP_MS, GAP_FACTOR * this.intervalMs);
    if (elapsedMs > 0 && elapsedMs < STALL_MS) this.#intervals.push(elapsedMs);
    return isGap ? 'gap' : 'steady';
  }
}
