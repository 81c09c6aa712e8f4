/** The last `capacity` frames of `width` numbers each, without allocation after construction. */
export class FrameRing {
  readonly capacity: number;
  readonly width: number;
  readonly #values: Float32Array;
  #next = 0;
  #length = 0;

  constructor(capacity: number, width: number) {
    this.capacity = capacity;
    this.width = width;
    this.#values = new Float32Array(capacity * width);
  }

  /** Frames held, at most `capacity`. */
  get length(): number {
    return this.#length;
  }

  push(frame: Float32Array): void {
    this.#values.set(frame, this.#next * this.width);
    this.#next = (this.#next + 1) % this.capacity;
    if (this.#length < this.capacity) this.#length++;
  }

  /** Value `column` of the frame `back` before the newest (0: the newest). */
  at(back: number, column: number): number {
    const row = (this.#next - 1 - back + 2 * this.capacity) % this.capacity;
    return this.#values[row * this.width + column];
  }

  /** Copies every held frame, oldest first, to the start of `target`. */
  copyInto(target: Float32Array): void {
    const oldest = this.#length < this.capacity ? 0 : this.#next;
    const tail = this.#values.subarray(oldest * this.width, this.#length * this.width);
    target.set(tail, 0);
    target.set(this.#values.subarray(0, oldest * this.width), tail.length);
  }

  clear(): void {
    this.#next = 0;
    this.#length = 0;
  }
}
