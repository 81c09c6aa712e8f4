const BINS_PER_OCTAVE = 4;
const OCTAVES = 12;
const BIN_COUNT = BINS_PER_OCTAVE * OCTAVES;
/** Weights grow instead of the histogram being decayed; beyond this all are scaled back. */
const WEIGHT_LIMIT = 1e6;

/**
 * Median of positive magnitudes over a fading memory: a histogram with logarithmic bins (a quarter octave
 * wide, read with interpolation) in which old samples lose weight exponentially. A prior counts as a few
 * samples, so that the first readings are sensible. Deterministic; a sample costs one addition, a reading one scan.
 */
export class FadingMedian {
  readonly #weights = new Float64Array(BIN_COUNT);
  readonly #lowest: number;
  readonly #growth: number;
  readonly #prior: number;
  readonly #priorSamples: number;
  #weight = 1;
  #total = 0;
  /** Null while samples have come since the last reading. */
  #median: number | null = null;

  /**
   * @param lowest smallest magnitude told apart, the lower edge of the histogram (it spans 12 octaves)
   * @param prior expected median before any sample
   * @param priorSamples how many samples the prior counts for
   * @param memorySamples samples after which a sample's weight has fallen to 1/e
   */
  constructor(lowest: number, prior: number, priorSamples: number, memorySamples: number) {
    this.#lowest = lowest;
    this.#prior = prior;
    this.#priorSamples = priorSamples;
    this.#growth = Math.exp(1 / memorySamples);
    this.clear();
  }

  get value(): number {
    return (this.#median ??= this.#read());
  }

  push(magnitude: number): void {
    this.#weight *= this.#growth;
    if (this.#weight > WEIGHT_LIMIT) this.#rescale();
    this.#add(magnitude, this.#weight);
    this.#median = null;
  }

  clear(): void {
    this.#weights.fill(0);
    this.#total = 0;
    this.#weight = 1;
    // Spread over an octave, so that the first samples move the reading smoothly.
    for (let step = -2; step <= 2; step++) {
      this.#add(this.#prior * 2 ** (step / BINS_PER_OCTAVE), this.#priorSamples / 5);
    }
    this.#median = null;
  }

  #add(magnitude: number, weight: number): void {
    const place = Math.floor(Math.log2(magnitude / this.#lowest) * BINS_PER_OCTAVE);
    const bin = Math.min(BIN_COUNT - 1, Math.max(0, place));
    this.#weights[Number.isNaN(bin) ? 0 : bin]! += weight;
    this.#total += weight;
  }

  #rescale(): void {
    for (let bin = 0; bin < BIN_COUNT; bin++) this.#weights[bin]! /= this.#weight;
    this.#total /= this.#weight;
    this.#weight = 1;
  }

  #read(): number {
    const half = this.#total / 2;
    let below = 0;
    for (let bin = 0; bin < BIN_COUNT; bin++) {
      const here = this.#weights[bin]!;
      if (below + here >= half) {
        const share = here > 0 ? (half - below) / here : 0.5;
        return this.#lowest * 2 ** ((bin + share) / BINS_PER_OCTAVE);
      }
      below += here;
    }
    return this.#lowest * 2 ** OCTAVES;
  }
}
