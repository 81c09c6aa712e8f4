/** How often and from when on a coach may speak. */
export interface Pace {
  /** At most, evenly spread; one of `CUE_BUDGETS`. */
  readonly cuesPerMinute: number;
  /** Silence at the beginning; 0 for none. */
  readonly quietMs: number;
}

/** No budget goes below this. Speakers bear one or two words about every 15 to 20 s (Rhema study, n = 30). @internal */
export const SHORTEST_GAP_MS = 15_000;

const MINUTE_MS = 60_000;

/** The least time from one cue to the next, in ms. */
export function gapMs(cuesPerMinute: number): number {
  return Math.max(SHORTEST_GAP_MS, MINUTE_MS / cuesPerMinute);
}
