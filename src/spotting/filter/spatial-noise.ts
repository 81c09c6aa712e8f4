import { factorCholesky, solveCholesky } from '../../core/cholesky.ts';
import { GRID_HZ } from '../grid/grid.ts';

/** What was learnt fades to 1/e in this time: several blinks and breaths, and it follows a change of light. */
const MEMORY_FRAMES = 15 * GRID_HZ;
/** Before anything is learnt, channels are taken to be uncorrelated; this counts for 2 s. */
const PRIOR_FRAMES = 2 * GRID_HZ;
/** Correlations are believed to this share: there are nearly as many channels as independent looks. */
const BELIEF = 0.8;
/** Share of the mean variance added to every channel, so that no combination counts as free of noise. */
const RIDGE = 0.05;
/** A channel that must not count gets this much variance. */
const SILENCED = 1000;
const KEEP = Math.exp(-1 / MEMORY_FRAMES);

/** How the channels move together when nothing happens: a fading, shrunk covariance of values in noise units. */
export class SpatialNoise {
  readonly #size: number;
  readonly #sum: Float64Array;
  #weight = 0;

  /** @param size number of channels */
  constructor(size: number) {
    this.#size = size;
    this.#sum = new Float64Array(size * size);
  }

  learn(values: Float64Array): void {
    const n = this.#size;
    const sum = this.#sum;
    this.#weight = KEEP * this.#weight + 1;
    for (let a = 0; a < n; a++) {
      const value = values[a]!;
      for (let b = 0, at = a * n; b <= a; b++, at++) sum[at] = KEEP * sum[at]! + value * values[b]!;
    }
  }

  /**
   * Brings a whitener up to what is known.
   * @param silenced 1 for channels that must not count
   */
  update(whitener: Whitener, silenced: Uint8Array): void {
    const n = this.#size;
    const { factor } = whitener;
    const total = this.#weight + PRIOR_FRAMES;
    let trace = 0;
    for (let a = 0; a < n; a++) {
      for (let b = 0; b < a; b++) factor[a * n + b] = (BELIEF * this.#sum[a * n + b]!) / total;
      factor[a * n + a] = (this.#sum[a * n + a]! + PRIOR_FRAMES) / total;
      trace += factor[a * n + a]!;
    }
    for (let a = 0; a < n; a++) {
      factor[a * n + a]! += (RIDGE * trace) / n + (silenced[a] === 1 ? SILENCED : 0);
    }
    factorCholesky(factor, n);
  }
}

/** The inverse of a covariance, as its Cholesky factor (lower triangle). */
export class Whitener {
  readonly size: number;
  readonly factor: Float64Array;
  readonly #scratch: Float64Array;

  /** Starts as the inverse of the identity. */
  constructor(size: number) {
    this.size = size;
    this.factor = new Float64Array(size * size);
    this.#scratch = new Float64Array(size);
    for (let a = 0; a < size; a++) this.factor[a * size + a] = 1;
  }

  /** Turns a pattern into the filter that is matched to it, with unit noise at its output. */
  match(pattern: Float64Array): void {
    const filter = this.#scratch;
    filter.set(pattern);
    solveCholesky(this.factor, this.size, filter);
    let power = 0;
    for (let a = 0; a < this.size; a++) power += filter[a]! * pattern[a]!;
    const scale = power > 0 ? 1 / Math.sqrt(power) : 0;
    for (let a = 0; a < this.size; a++) pattern[a] = scale * filter[a]!;
  }

  /** Squared length of values after whitening: their number, on average, when they are noise. */
  energy(values: Float64Array): number {
    const n = this.size;
    const { factor } = this;
    const white = this.#scratch;
    let energy = 0;
    for (let i = 0; i < n; i++) {
      // Two sums at a time: each addition waits for the one before it.
      let [even, odd] = [values[i]!, 0];
      const row = i * n;
      let k = 0;
      for (; k + 1 < i; k += 2) {
        even -= factor[row + k]! * white[k]!;
        odd -= factor[row + k + 1]! * white[k + 1]!;
      }
      if (k < i) even -= factor[row + k]! * white[k]!;
      const value = (even + odd) / factor[row + i]!;
      white[i] = value;
      energy += value * value;
    }
    return energy;
  }
}
