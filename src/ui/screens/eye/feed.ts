import type { Picture } from '../../../exercise/eye/presentation.ts';
import type { Scope } from '../../kit/scope.ts';
import type { DrawnFace } from './drawn-face.ts';

/** What is shown frame by frame. */
interface Shown {
  /** The face that is there when the view is built, at rest. */
  readonly atRest: Picture | null;
  /** A frame begins; what to draw in it, null where the face stays as it is. */
  frame: (nowMs: number) => Picture | null;
  drawn: (nowMs: number) => void;
}

/**
 * Draws what is shown in the frames of the page. Frames before the face can be drawn are kept from it: what moved in
 * them would have moved on an empty canvas.
 */
export function feed(
  scope: Pick<Scope, 'frames'>,
  face: Pick<DrawnFace, 'draw' | 'isReady'>,
  { atRest, frame, drawn }: Shown,
): void {
  if (atRest) face.draw(atRest);
  scope.frames((nowMs) => {
    if (!face.isReady) return;
    const picture = frame(nowMs);
    if (picture) face.draw(picture);
    drawn(performance.now());
  });
}
