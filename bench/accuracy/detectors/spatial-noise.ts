import { factorCholesky, solveCholesky } from '../../../src/face/cholesky.ts';

/** What was learnt fades to 1/e in this many frames: 15 s. */
const MEMORY_FRAMES = 450;
/** Before anything is learnt, channels are taken to be uncorrelated; this counts for 2 s. */
const PRIOR_FRAMES = 60;
/** Correlations are believed to this share: there are nearly as many channels as independent looks. */
const BELIEF = 0.8;
/** Added to every variance, so that no combination of channels counts as free of noise. */
const RIDGE = 0.05;
/** A channel that must not count gets this much variance. */
const SILENCED = 1000;

/** How the channels move together when nothing happens: a fading, shrunk covariance of values in noise units. */
export class SpatialNoise {
  readonly #size: number;
  readonly #sum: Float64Array;
  #weight = 0;

  constructor(size: number) {
    this.#size = size;
    this.#sum = new Float64Array(size * size);
  }

  learn(values: Float64Array): void {
    const n = this.#size;
    const keep = Math.exp(-1 / MEMORY_FRAMES);
    this.#weight = keep * this.#weight + 1;
    for (let a = 0; a < n; a++) {
      for (let b = 0; b <= a; b++) {
        this.#sum[a * n + b] = keep * this.#sum[a * n + b] + values[a] * values[b];
      }
    }
  }

  /** @param silenced channels that must not count; null for none */
  whitener(silenced: Uint8Array | null): Whitener {
    const n = this.#size;
    const covariance = new Float64Array(n * n);
    const total = this.#weight + PRIOR_FRAMES;
    let trace = 0;
    for (let a = 0; a < n; a++) {
      for (let b = 0; b < a; b++) {
        covariance[a * n + b] = covariance[b * n + a] = (BELIEF * this.#sum[a * n + b]) / total;
      }
      covariance[a * n + a] = (this.#sum[a * n + a] + PRIOR_FRAMES) / total;
      trace += covariance[a * n + a];
    }
    for (let a = 0; a < n; a++) {
      covariance[a * n + a] += (RIDGE * trace) / n + (silenced?.[a] === 1 ? SILENCED : 0);
    }
    factorCholesky(covariance, n);
    return new Whitener(covariance, n);
  }
}

/** The inverse of a covariance, as its Cholesky factor. */
export class Whitener {
  readonly #scratch: Float64Array;

  constructor(
    readonly factor: Float64Array,
    readonly size: number,
  ) {
    this.#scratch = new Float64Array(size);
  }

  /** The filter for a template with unit noise at its output. */
  filterFor(template: Float64Array): Float64Array {
    const filter = template.slice();
    solveCholesky(this.factor, this.size, filter);
    let power = 0;
    for (let a = 0; a < this.size; a++) power += filter[a] * template[a];
    const scale = power > 0 ? 1 / Math.sqrt(power) : 0;
    return filter.map((value) => scale * value);
  }

  /** Squared length of values after whitening: their number, on average, when they are noise. */
  energy(values: Float64Array): number {
    const n = this.size;
    const white = this.#scratch;
    let energy = 0;
    for (let i = 0; i < n; i++) {
      let sum = values[i];
      for (let k = 0; k < i; k++) sum -= this.factor[i * n + k] * white[k];
      white[i] = sum / this.factor[i * n + i];
      energy += white[i] * white[i];
    }
    return energy;
  }
}
