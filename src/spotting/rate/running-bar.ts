import { ANY_RATE } from '../../contracts/rate.ts';
import type { UntouchedBeliefs } from '../evidence/detector-model.ts';
import { GRID_HZ } from '../grid/grid.ts';
import { HALF_BELIEVED } from './half-believed.ts';
import { TOLD_SHARE } from './told-share.ts';

/** How far from what people in general are believed once a minute the bar can go, whatever a person does and rates. */
const MOST_BELOW = 3;
const MOST_ABOVE = 5;
/** Half-believed findings that people in general give count all along as if they had been seen for so long (bench/decisions.md). */
const USUAL_MINUTES = 0.25;
/** The bar moves by this for each e-fold more of them than people in general give (bench/decisions.md). */
const SHARE = 1;
/** What was heard fades to 1/e in three minutes, as a conversation changes. */
const KEEP = Math.exp(-1 / (3 * 60 * GRID_HZ));
const FRAME_MINUTES = 1 / (60 * GRID_HZ);

/**
 * The belief that a movement must reach to be told, so that a person's false moments come about as often as is wished.
 * It begins where people in general have it, and follows how many half-believed movements this person gives: findings that
 * are looked at and hardly ever told. What is clear raises nothing: a person who moves much is not told less for it.
 */
export class RunningBar {
  readonly #untouched: UntouchedBeliefs;
  readonly #usual: number;
  #heard = 0;
  #minutes = 0;

  /**
   * @param ratePerMinute how many false moments a minute are borne
   * @param untouched what the detector believes of people in general
   */
  constructor(ratePerMinute: number, untouched: UntouchedBeliefs) {
    this.#untouched = untouched;
    const { onceAMinute, fold } = untouched;
    const reachPerMinute = ratePerMinute / TOLD_SHARE;
    this.#usual = ratePerMinute === ANY_RATE ? -Infinity : onceAMinute - fold * Math.log(reachPerMinute);
  }

  get value(): number {
    if (this.#usual === -Infinity) return this.#usual;
    const { onceAMinute, halfBelievedPerMinute } = this.#untouched;
    const heard = this.#heard + halfBelievedPerMinute * USUAL_MINUTES;
    const shift = SHARE * Math.log(heard / (this.#minutes + USUAL_MINUTES) / halfBelievedPerMinute);
    return Math.max(onceAMinute - MOST_BELOW, Math.min(onceAMinute + MOST_ABOVE, this.#usual + shift));
  }

  /** A grid frame has been judged. */
  watch(): void {
    this.#heard *= KEEP;
    this.#minutes = this.#minutes * KEEP + FRAME_MINUTES;
  }

  /** A movement has been looked at, told or not. */
  hear(belief: number): void {
    const above = belief - this.#untouched.onceAMinute;
    if (above >= HALF_BELIEVED.from && above < HALF_BELIEVED.to) this.#heard++;
  }
}
