/**
 * The newest `capacity` rows of `width` numbers, each with its time. Rows are numbered as they come, on and on;
 * nothing is allocated after construction. Asking for a row that is not held gives numbers without meaning.
 */
export class TimedRing {
  readonly capacity: number;
  readonly width: number;
  /** Row after row; where a row begins, `offset` says. For inner loops. */
  readonly values: Float32Array | Float64Array;
  readonly #timesMs: Float64Array;
  #begin = 0;
  #end = 0;

  /** @param precision single where the rows are single already and are copied out often */
  constructor(capacity: number, width: number, precision: 'single' | 'double' = 'double') {
    this.capacity = capacity;
    this.width = width;
    const size = capacity * width;
    this.values = precision === 'single' ? new Float32Array(size) : new Float64Array(size);
    this.#timesMs = new Float64Array(capacity);
  }

  /** One past the newest row's number. */
  get end(): number {
    return this.#end;
  }

  /** Number of the oldest row still held. */
  get begin(): number {
    return Math.max(this.#begin, this.#end - this.capacity);
  }

  /** Rows held. */
  get length(): number {
    return this.#end - this.begin;
  }

  /**
   * Takes a row; times rise.
   * @param from where in `values` the row begins
   */
  push(timeMs: number, values: ArrayLike<number>, from = 0): void {
    const offset = this.offset(this.#end);
    for (let column = 0; column < this.width; column++) this.values[offset + column] = values[from + column]!;
    this.#timesMs[this.#end % this.capacity] = timeMs;
    this.#end++;
  }

  /** Forgets what is held; numbers go on rising. */
  clear(): void {
    this.#begin = this.#end;
  }

  offset(row: number): number {
    return (row % this.capacity) * this.width;
  }

  value(row: number, column: number): number {
    return this.values[this.offset(row) + column]!;
  }

  set(row: number, column: number, value: number): void {
    this.values[this.offset(row) + column] = value;
  }

  timeMs(row: number): number {
    return this.#timesMs[row % this.capacity]!;
  }

  /** Of the rows held the one nearest to a time, of two the newer; there must be one. */
  nearest(timeMs: number): number {
    let best = this.#end - 1;
    for (let row = best - 1; row >= this.begin; row--) {
      if (Math.abs(this.timeMs(row) - timeMs) >= Math.abs(this.timeMs(best) - timeMs)) break;
      best = row;
    }
    return best;
  }

  /** The oldest row held that is no earlier than a time; `end` when there is none. */
  firstFrom(timeMs: number): number {
    let first = this.#end;
    while (first > this.begin && this.timeMs(first - 1) >= timeMs) first--;
    return first;
  }

  /** Copies every row held, oldest first, to the start of `target`. */
  copyInto(target: Float32Array): void {
    const from = this.offset(this.begin);
    const size = this.length * this.width;
    const ahead = Math.min(size, this.values.length - from);
    target.set(this.values.subarray(from, from + ahead));
    target.set(this.values.subarray(0, size - ahead), ahead);
  }
}
