import { ANY_RATE, RATES_PER_MINUTE, type RateStep } from '../../contracts/rate.ts';
import { GRID_HZ } from '../grid/grid.ts';

/** The belief that each rate asks for of people in general: as many findings of their untouched minutes reach it (bench/decisions.md). */
const BARS: Readonly<Record<RateStep, number>> = { 0.1: 2.8, 0.5: 1.75, 2: 0.8 };
/** However still or lively a person is, and whatever was rated. */
const LIMITS = { least: -0.3, most: 5 } as const;
/** Findings that are looked at and hardly ever told: how many of them a person gives says how many will pass a bar above. */
const HALF_BELIEVED = { from: -1, to: 0.5 } as const;
/** Their number a minute in people in general, which counts all along as if it had been seen for so long. */
const USUAL_PER_MINUTE = 18;
const USUAL_MINUTES = 0.5;
/** The bar moves by this for each e-fold more of them: of 0, 0.3, 0.6 and 1 the rates of left-out people were evenest. */
const SHARE = 0.6;
/** What was heard fades to 1/e in three minutes, as a conversation changes. */
const KEEP = Math.exp(-1 / (3 * 60 * GRID_HZ));
const FRAME_MINUTES = 1 / (60 * GRID_HZ);

/**
 * The belief that a movement must reach to be told, so that a person's false moments come about as often as is wished.
 * It begins where people in general have it, and follows how many half-believed movements this person gives. What is
 * clear raises nothing: a person who moves much is not told less for it.
 */
export class RunningBar {
  readonly #usual: number;
  #heard = 0;
  #minutes = 0;

  /** @param ratePerMinute how many false moments a minute are borne */
  constructor(ratePerMinute: number) {
    this.#usual = barOfMany(ratePerMinute);
  }

  get value(): number {
    if (this.#usual === -Infinity) return this.#usual;
    const heard = this.#heard + USUAL_PER_MINUTE * USUAL_MINUTES;
    const shift = SHARE * Math.log(heard / (this.#minutes + USUAL_MINUTES) / USUAL_PER_MINUTE);
    return Math.max(LIMITS.least, Math.min(LIMITS.most, this.#usual + shift));
  }

  /** A grid frame has been judged. */
  watch(): void {
    this.#heard *= KEEP;
    this.#minutes = this.#minutes * KEEP + FRAME_MINUTES;
  }

  /** A movement has been looked at, told or not. */
  hear(belief: number): void {
    if (belief >= HALF_BELIEVED.from && belief < HALF_BELIEVED.to) this.#heard++;
  }
}

/** Straight lines over the logarithm of the rate, through the steps and on. */
function barOfMany(ratePerMinute: number): number {
  if (ratePerMinute === ANY_RATE) return -Infinity;
  const [first, middle, last] = RATES_PER_MINUTE;
  const [low, high] = ratePerMinute < middle ? [first, middle] : [middle, last];
  return BARS[low] + (Math.log(ratePerMinute / low) / Math.log(high / low)) * (BARS[high] - BARS[low]);
}
