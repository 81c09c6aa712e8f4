/** One frame that was drawn: when the browser began it and when the drawing was done, by one clock. */
export interface FrameTime {
  readonly beganMs: number;
  readonly drawnMs: number;
}

/** What really stood on the display. */
export type Shown = { readonly kind: 'shown'; readonly frames: number } | { readonly kind: 'missed' };

/** Frames before and after the movement that have to be whole too: a jump next to it would be seen as part of it. */
export const MARGIN_FRAMES = 4;
/** A frame that stood for more than one and a half stood for two; for less than a half it was not shown. */
const LEAST_FRAME = 0.5;
const MOST_FRAME = 1.5;
/** A pause anywhere else in a trial that would be seen as one. */
const LONGEST_STOP_MS = 150;

/**
 * Judges one trial by the times of its frames. What is drawn in one frame stands until the next begins, so each of
 * the movement's frames must be followed by the next after one frame of the display, and be drawn within it.
 * @param frames of the whole trial, to `MARGIN_FRAMES` after the movement at least
 * @param first index of the movement's first frame
 * @param count how many frames the movement has
 */
export function judgeShown(
  frames: readonly FrameTime[],
  first: number,
  count: number,
  frameMs: number,
): Shown {
  const from = first - MARGIN_FRAMES;
  const to = first + count + MARGIN_FRAMES;
  if (from < 0 || to > frames.length) return { kind: 'missed' };
  for (let at = 1; at < frames.length; at++) {
    const before = frames[at - 1]!;
    const lengthMs = frames[at]!.beganMs - before.beganMs;
    if (lengthMs > LONGEST_STOP_MS) return { kind: 'missed' };
    const isNear = at > from && at < to;
    if (isNear && !isOneFrame(lengthMs, before, frameMs)) return { kind: 'missed' };
  }
  return { kind: 'shown', frames: count };
}

function isOneFrame(lengthMs: number, { beganMs, drawnMs }: FrameTime, frameMs: number): boolean {
  const share = lengthMs / frameMs;
  return share > LEAST_FRAME && share < MOST_FRAME && drawnMs - beganMs <= frameMs;
}
