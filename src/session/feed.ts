/** Hands values to whoever listens, without a signal in between. */
export class Feed<Value> {
  readonly #listeners = new Set<(value: Value) => void>();

  /** @returns a function that ends the subscription */
  subscribe(listener: (value: Value) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  push(value: Value): void {
    for (const listener of this.#listeners) listener(value);
  }
}
