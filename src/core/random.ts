/** A seeded source of random numbers (mulberry32): the same seed gives the same sequence on every machine. */
export class Random {
  #state: number;
  #spare: number | null = null;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Uniform in [0, 1). */
  uniform(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Uniform in [low, high). */
  between(low: number, high: number): number {
    return low + (high - low) * this.uniform();
  }

  /** A whole number in [0, count). */
  below(count: number): number {
    return Math.floor(this.uniform() * count);
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  sign(): number {
    return this.chance(0.5) ? 1 : -1;
  }

  /** Standard normal (Box-Muller, both halves used). */
  normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.#spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  /** Normal with the given mean and standard deviation, redrawn until it lies in [low, high]. */
  truncatedNormal(mean: number, sd: number, low: number, high: number): number {
    for (;;) {
      const value = mean + sd * this.normal();
      if (value >= low && value <= high) return value;
    }
  }

  /** Log-normal: `median` times e to the power of a normal with standard deviation `sigma`. */
  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  /** A fresh, independent source, so that one part drawing more numbers does not shift another. */
  fork(): Random {
    return new Random(Math.floor(this.uniform() * 4294967296));
  }
}
