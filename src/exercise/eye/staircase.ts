import type { Range } from './scales.ts';

/** Steps in octaves. Until the first miss it goes down fast, to spend few trials on what is easy. */
const FIRST_STEP = 1;
const HARDER_STEP = 0.25;
/** Three times the step down: it settles where three of four are seen. */
const EASIER_STEP = 3 * HARDER_STEP;

/**
 * How hard the next one is: a weighted up-down staircase (Kaernbach, "Simple adaptive testing with the weighted
 * up-down method", Perception & Psychophysics 49, 1991). It aims where "three right makes it harder, one wrong
 * easier" does, and moves with each answer, so that a look of few trials gets there too.
 */
export class Staircase {
  readonly #range: Range;
  #level: number;
  #hasMissed = false;

  constructor(range: Range, start: number = range.most) {
    this.#range = range;
    this.#level = start;
    this.#move(0);
  }

  /** In the unit of the range. */
  get level(): number {
    return this.#level;
  }

  /** How far down it has come: 0 at the easiest, 1 at the hardest. */
  get skill(): number {
    const { least, most } = this.#range;
    return Math.log(most / this.#level) / Math.log(most / least);
  }

  /** Follows an answer to its level. */
  add(isSeen: boolean): void {
    if (!isSeen) {
      this.#hasMissed = true;
      this.#move(EASIER_STEP);
    } else this.#move(this.#hasMissed ? -HARDER_STEP : -FIRST_STEP);
  }

  #move(octaves: number): void {
    const { least, most } = this.#range;
    this.#level = Math.min(most, Math.max(least, this.#level * 2 ** octaves));
  }
}
