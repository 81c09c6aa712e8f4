/** Mean of the last `size` values. */
export class RunningMean {
  readonly #values: Float64Array;
  #next = 0;
  #length = 0;

  constructor(size: number) {
    this.#values = new Float64Array(size);
  }

  get length(): number {
    return this.#length;
  }

  /** 0 before the first value. */
  get value(): number {
    let sum = 0;
    for (let k = 0; k < this.#length; k++) sum += this.#values[k]!;
    return this.#length > 0 ? sum / this.#length : 0;
  }

  push(value: number): void {
    this.#values[this.#next] = value;
    this.#next = (this.#next + 1) % this.#values.length;
    this.#length = Math.min(this.#length + 1, this.#values.length);
  }
}
