import { GRID_HZ } from '../grid/grid.ts';

/** What scores higher is more likely than not a movement, and no example of how the face is when nothing happens. */
const MOVEMENT_SCORE = 0.4;
/**
 * A movement is in every output whose window reaches it: half of the longest pulse (500 ms; NOTES.md, 1).
 * Learnt from there, one that is made again and again would become part of the noise and be whitened away.
 */
const REACH_FRAMES = Math.round(0.25 * GRID_HZ);
const CAPACITY = 2 * REACH_FRAMES + 1;

/** Holds frames back until it is known that no movement was near them. */
export class RestFrames {
  readonly #frames: readonly Float64Array[];
  readonly #scores = new Float64Array(CAPACITY);
  #count = 0;

  constructor(size: number) {
    this.#frames = Array.from({ length: CAPACITY }, () => new Float64Array(size));
  }

  /**
   * Takes a frame (copied) and its score.
   * @returns the frame from REACH_FRAMES ago when the face rested around it, else null; valid until the next call
   */
  push(values: Float64Array, score: number): Float64Array | null {
    const row = this.#count % CAPACITY;
    this.#frames[row].set(values);
    this.#scores[row] = score;
    this.#count++;
    if (this.#count < CAPACITY) return null;
    for (const near of this.#scores) if (near >= MOVEMENT_SCORE) return null;
    return this.#frames[(row + CAPACITY - REACH_FRAMES) % CAPACITY];
  }
}
