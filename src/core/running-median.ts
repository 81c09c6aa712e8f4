/** Median of the last `size` values, by a sorted copy of the window: about 2 log n + n moves per value. */
export class RunningMedian {
  readonly #order: Float64Array;
  readonly #sorted: Float64Array;
  #next = 0;
  #length = 0;

  constructor(size: number) {
    this.#order = new Float64Array(size);
    this.#sorted = new Float64Array(size);
  }

  get length(): number {
    return this.#length;
  }

  /** Takes a value in (the oldest leaves when the window is full) and gives the new median. */
  push(value: number): number {
    if (this.#length === this.#order.length) this.#remove(this.#order[this.#next]!);
    this.#insert(value);
    this.#order[this.#next] = value;
    this.#next = (this.#next + 1) % this.#order.length;
    return this.value;
  }

  /** The value `back` before the newest (0: the newest); must be within the window. */
  recent(back: number): number {
    const size = this.#order.length;
    return this.#order[(this.#next - 1 - back + 2 * size) % size]!;
  }

  /** The median, or 0 while empty. */
  get value(): number {
    const length = this.#length;
    if (length === 0) return 0;
    const middle = length >> 1;
    if (length % 2 === 1) return this.#sorted[middle]!;
    return (this.#sorted[middle - 1]! + this.#sorted[middle]!) / 2;
  }

  clear(): void {
    this.#next = 0;
    this.#length = 0;
  }

  /** First place in the sorted window whose value is not below `value`. */
  #place(value: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #insert(value: number): void {
    const place = this.#place(value);
    this.#sorted.copyWithin(place + 1, place, this.#length);
    this.#sorted[place] = value;
    this.#length++;
  }

  #remove(value: number): void {
    const place = this.#place(value);
    this.#sorted.copyWithin(place, place + 1, this.#length);
    this.#length--;
  }
}
