import type { Candidate } from '../evidence/movement-finder.ts';

/** What the classifier is asked about one grid frame; it comes back with the verdict. */
export interface Question {
  /** WINDOW_FRAMES x FEATURE_COUNT, oldest frame first. Holds until the next frame is taken, which reuses it. */
  readonly window: Float32Array;
  /** Time of the frame that the verdict is about, LOOK_AHEAD_FRAMES before the window's newest. */
  readonly aboutMs: number;
  /** What the filters found at the window's newest frame. */
  readonly candidate: Candidate | null;
  /** Which unbroken sequence of frames it belongs to. */
  readonly epoch: number;
}
