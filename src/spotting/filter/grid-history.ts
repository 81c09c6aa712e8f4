/** The last grid frames, as one unbroken stretch of memory whatever their number. */
export class GridHistory {
  readonly #capacity: number;
  readonly #width: number;
  /** Every frame is written twice, half the memory apart, so that no window wraps around. */
  readonly #values: Float32Array;
  #count = 0;

  /** @param width values of a frame that are kept, from its first */
  constructor(capacity: number, width: number) {
    this.#capacity = capacity;
    this.#width = width;
    this.#values = new Float32Array(2 * capacity * width);
  }

  /** Frames held. */
  get length(): number {
    return Math.min(this.#count, this.#capacity);
  }

  push(values: Float32Array): void {
    const row = this.#count % this.#capacity;
    for (let k = 0; k < this.#width; k++) {
      this.#values[row * this.#width + k] = values[k];
      this.#values[(row + this.#capacity) * this.#width + k] = values[k];
    }
    this.#count++;
  }

  clear(): void {
    this.#count = 0;
  }

  /**
   * Output of a filter over time for every channel, its last tap at the newest frame. The filter must not be
   * longer than what is held.
   */
  filter(taps: Float64Array, out: Float64Array): void {
    const width = this.#width;
    const values = this.#values;
    const newest = ((this.#count - 1) % this.#capacity) + this.#capacity;
    out.fill(0);
    for (let tap = 0; tap < taps.length; tap++) {
      const weight = taps[tap];
      const row = (newest - (taps.length - 1 - tap)) * width;
      for (let channel = 0; channel < width; channel++) out[channel] += weight * values[row + channel];
    }
  }
}
