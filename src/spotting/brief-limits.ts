/** The limit that the field draws between brief and lasting movements. */
export const BRIEF_LIMIT_MS = 500;
/** Shorter than the shortest labelled movement (SAMM-LV p5 194 ms), less a frame at each end. */
export const MIN_DURATION_MS = 120;
/** A brief movement lasts at most 15 grid frames; one more for each end's error. */
export const MAX_HALF_FRAMES = 14;
