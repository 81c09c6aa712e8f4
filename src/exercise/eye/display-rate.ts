/** As many as two seconds at 60 Hz. */
const KEPT = 120;
const LEAST_KEPT = 24;
/** Missed frames make intervals longer, never shorter: the display's own are among the shortest. */
const LOW_SHARE = 0.2;
/** An interval of one frame lies this near to it; clocks of browsers are rounded. */
const NEAR = 0.3;

/** Under this rate brief movements cannot be shown for what they are. */
const LEAST_HZ = 45;

/** The display's own rate, from the times at which the browser asks for frames, even where some are missed. */
export class DisplayRate {
  #lastMs = Number.NaN;
  readonly #intervalsMs: number[] = [];

  /** @param nowMs as `requestAnimationFrame` gives it */
  add(nowMs: number): void {
    const intervalMs = nowMs - this.#lastMs;
    this.#lastMs = nowMs;
    if (!(intervalMs > 0)) return;
    this.#intervalsMs.push(intervalMs);
    if (this.#intervalsMs.length > KEPT) this.#intervalsMs.shift();
  }

  /** Time stood still for the page, as in a hidden tab: what comes next is no interval. */
  pause(): void {
    this.#lastMs = Number.NaN;
  }

  /** Length of a displayed frame; null while there are too few. */
  get frameMs(): number | null {
    if (this.#intervalsMs.length < LEAST_KEPT) return null;
    const sorted = Float64Array.from(this.#intervalsMs).sort();
    const low = sorted[Math.floor(LOW_SHARE * sorted.length)]!;
    const single = sorted.filter((each) => Math.abs(each / low - 1) < NEAR);
    return single.reduce((sum, each) => sum + each, 0) / single.length;
  }
}

export function isTooSlow(frameMs: number): boolean {
  return 1000 / frameMs < LEAST_HZ;
}
