/** Moments this close together count as one: a movement is often told in parts, one side after the other. @internal */
export const MERGE_MS = 2_000;

/** Moments this close together count as repeated. */
const REPEAT_WINDOW_MS = 30_000;

/** From this many in the window on; two may be chance. */
const REPEATED_MOMENTS = 3;

/** Counts the moments of the last half minute, those of one breath as one. Times in ms, never falling. */
export class RecentMoments {
  #timesMs: readonly number[] = [];

  add(nowMs: number): void {
    const lastMs = this.#timesMs.at(-1) ?? -Infinity;
    if (nowMs - lastMs < MERGE_MS) return;
    this.#timesMs = [...this.#timesMs, nowMs].slice(-REPEATED_MOMENTS);
  }

  areRepeated(nowMs: number): boolean {
    return this.#timesMs.filter((ms) => nowMs - ms < REPEAT_WINDOW_MS).length >= REPEATED_MOMENTS;
  }
}
