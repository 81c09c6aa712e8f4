import { TimedRing } from '../../core/timed-ring.ts';
import { GRID_HZ } from '../grid/grid.ts';

/** What scores higher is more likely than not a movement, and no example of how the face is when nothing happens. */
const MOVEMENT_SCORE = 0.4;
/**
 * A movement is in every output whose window reaches it: half of the longest brief one (500 ms; NOTES.md, 1).
 * Learnt from there, one that is made again and again would become part of the noise and be whitened away.
 */
const REACH_FRAMES = Math.round(0.25 * GRID_HZ);
const CAPACITY = 2 * REACH_FRAMES + 1;

/** Holds frames back until it is known that no movement was near them. */
export class RestFrames {
  readonly #frames: TimedRing;
  readonly #scores = new TimedRing(CAPACITY, 1);
  readonly #score = new Float64Array(1);
  readonly #resting: Float64Array;

  constructor(size: number) {
    this.#frames = new TimedRing(CAPACITY, size);
    this.#resting = new Float64Array(size);
  }

  /**
   * Takes a frame (copied) and its score.
   * @returns the frame from REACH_FRAMES ago when the face rested around it, else null; valid until the next call
   */
  push(timeMs: number, values: Float64Array, score: number): Float64Array | null {
    this.#frames.push(timeMs, values);
    this.#score[0] = score;
    this.#scores.push(timeMs, this.#score);
    if (this.#frames.length < CAPACITY) return null;
    for (const near of this.#scores.values) if (near >= MOVEMENT_SCORE) return null;
    const offset = this.#frames.offset(this.#frames.end - 1 - REACH_FRAMES);
    for (let k = 0; k < this.#resting.length; k++) this.#resting[k] = this.#frames.values[offset + k]!;
    return this.#resting;
  }
}
