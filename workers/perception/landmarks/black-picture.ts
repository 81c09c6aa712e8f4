import type { LumaPlane } from '../../../src/measure/crop/luma-plane.ts';

/** Black is 16 in most video; behind a shutter, noise of a few levels lies on it. */
const BLACK_LIMIT = 30;
/** Hot pixels and a lamp that shines through. */
const BRIGHT_SHARE = 0.02;
const STEP_PX = 8;

/** Whether a picture shows nothing at all: a lens that is covered, or a room without light. */
export function isBlack({ values, widthPx, heightPx, strideBytes }: LumaPlane): boolean {
  let bright = 0;
  let seen = 0;
  for (let y = 0; y < heightPx; y += STEP_PX) {
    for (let x = 0; x < widthPx; x += STEP_PX, seen++)
      if (values[y * strideBytes + x]! > BLACK_LIMIT) bright++;
  }
  return bright <= BRIGHT_SHARE * seen;
}
