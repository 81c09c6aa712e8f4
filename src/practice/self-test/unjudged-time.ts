import type { UnscoredReason } from '../../contracts/moment.ts';

/** How long nothing could be judged, and why. */
export class UnjudgedTime {
  readonly #msOf = new Map<UnscoredReason, number>();

  add(reason: UnscoredReason, ms: number): void {
    this.#msOf.set(reason, (this.#msOf.get(reason) ?? 0) + ms);
  }

  get totalMs(): number {
    return [...this.#msOf.values()].reduce((sum, ms) => sum + ms, 0);
  }

  /**
   * The reason for most of it; null where there was none. Settling only follows from what broke the view before,
   * so it is named where nothing else is known.
   */
  get mainReason(): UnscoredReason | null {
    const longestFirst = [...this.#msOf].sort((a, b) => b[1] - a[1]).map(([reason]) => reason);
    return longestFirst.find((reason) => reason !== 'settling') ?? longestFirst.at(0) ?? null;
  }
}
