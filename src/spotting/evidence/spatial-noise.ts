import { factorCholesky } from '../../core/cholesky.ts';
import { GRID_HZ } from '../grid/grid.ts';

/** What was learnt fades to 1/e in this time: several blinks, breaths and sentences, and it follows a change of light. */
const MEMORY_FRAMES = 60 * GRID_HZ;
/** What holds of many people counts for so long of this one: it carries the first minute (bench/decisions.md). */
const PEOPLE_FRAMES = 12 * GRID_HZ;
/** Beside it, channels are taken to be uncorrelated; this counts for 2 s. */
const PRIOR_FRAMES = 2 * GRID_HZ;
/** Correlations are believed to this share: there are nearly as many channels as independent looks. */
const BELIEF = 0.9;
/** Share of the mean variance added to every channel, so that no combination counts as free of noise. */
const RIDGE = 0.03;
/** A frame of more than this many times the usual power counts as one of so much, that one jump does not rule for a minute. */
const MOST_POWER = 3;
/** Least that the usual power is taken to be: that of noise as it was expected, halved. */
const LEAST_POWER = 0.5;
const KEEP = Math.exp(-1 / MEMORY_FRAMES);

/** How the channels move together when no movement is seen: a fading, shrunk covariance of values in noise units. */
export class SpatialNoise {
  readonly #size: number;
  readonly #sum: Float64Array;
  #weight = 0;
  #power = 1;

  /**
   * @param size number of channels
   * @param people how the channels of people in general move together: the lower triangle, row after row; may be empty
   */
  constructor(size: number, people: ArrayLike<number>) {
    this.#size = size;
    this.#sum = new Float64Array(size * size);
    if (people.length === 0) return;
    for (let a = 0, at = 0; a < size; a++)
      for (let b = 0; b <= a; b++, at++) this.#sum[a * size + b] = PEOPLE_FRAMES * people[at]!;
    this.#weight = PEOPLE_FRAMES;
  }

  /** What has been learnt, as `people` is given. @public */
  get learnt(): Float64Array {
    const n = this.#size;
    const out = new Float64Array((n * (n + 1)) / 2);
    for (let a = 0, at = 0; a < n; a++)
      for (let b = 0; b <= a; b++, at++) out[at] = this.#sum[a * n + b]! / Math.max(1, this.#weight);
    return out;
  }

  learn(values: Float64Array): void {
    const n = this.#size;
    const sum = this.#sum;
    let power = 0;
    for (let a = 0; a < n; a++) power += values[a]! ** 2 / n;
    const share = Math.min(1, (MOST_POWER * this.#power) / Math.max(power, Number.MIN_VALUE));
    this.#power = Math.max(LEAST_POWER, KEEP * this.#power + (1 - KEEP) * share * power);
    this.#weight = KEEP * this.#weight + share;
    for (let a = 0; a < n; a++) {
      const value = share * values[a]!;
      for (let b = 0, at = a * n; b <= a; b++, at++) sum[at] = KEEP * sum[at]! + value * values[b]!;
    }
  }

  /** Brings a whitener up to what is known. */
  update({ factor }: Whitener): void {
    const n = this.#size;
    const total = this.#weight + PRIOR_FRAMES;
    let trace = 0;
    for (let a = 0; a < n; a++) {
      for (let b = 0; b < a; b++) factor[a * n + b] = (BELIEF * this.#sum[a * n + b]!) / total;
      factor[a * n + a] = (this.#sum[a * n + a]! + PRIOR_FRAMES) / total;
      trace += factor[a * n + a]!;
    }
    for (let a = 0; a < n; a++) factor[a * n + a]! += (RIDGE * trace) / n;
    factorCholesky(factor, n);
  }
}

/** Takes values to others of unit covariance: the inverse of a covariance's Cholesky factor (lower triangle). */
export class Whitener {
  readonly factor: Float64Array;
  readonly #size: number;

  /** Starts as the identity. */
  constructor(size: number) {
    this.#size = size;
    this.factor = new Float64Array(size * size);
    for (let a = 0; a < size; a++) this.factor[a * size + a] = 1;
  }

  whiten(values: Float64Array, white: Float64Array): void {
    const { factor } = this;
    for (let i = 0; i < this.#size; i++) {
      // Two sums at a time: each addition waits for the one before it.
      let [even, odd] = [values[i]!, 0];
      const row = i * this.#size;
      let k = 0;
      for (; k + 1 < i; k += 2) {
        even -= factor[row + k]! * white[k]!;
        odd -= factor[row + k + 1]! * white[k + 1]!;
      }
      if (k < i) even -= factor[row + k]! * white[k]!;
      white[i] = (even + odd) / factor[row + i]!;
    }
  }
}
