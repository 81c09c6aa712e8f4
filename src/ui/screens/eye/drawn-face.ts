import { LANDMARK_COUNT } from '../../../contracts/observation.ts';
import type { Picture } from '../../../exercise/eye/presentation.ts';
import type { ShownMovement, View } from '../../../exercise/eye/trial.ts';
import { LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS } from '../../../measure/regions.ts';
import { EXERCISE_FACES, poseFace } from '../../../synthetic/exercise-face.ts';
import { newFacePoints, STILL, type FaceState } from '../../../synthetic/shape.ts';
import type { SkinDisplacement } from '../../mesh/painter.ts';
import type { PortraitCanvas } from '../../mesh/portrait-canvas.ts';

/**
 * A head that is held still puts its hair aside when it is drawn for the second time, and draws from there the third
 * time: the first frames of a movement would have to wait for that.
 */
const STILL_DRAWINGS = 2;

/** Draws pictures of the exercise; a face that stays as it is, not again. */
export class DrawnFace {
  readonly #canvas: PortraitCanvas;
  readonly #markedFrom: number | null;
  readonly #points = newFacePoints();
  readonly #rest = newFacePoints();
  #last: Picture | null = null;
  #stillDrawings = 0;

  /** @param markedFrom how far skin has to be from its rest to be drawn in another colour, in distances between the eyes */
  constructor(canvas: PortraitCanvas, markedFrom: number | null = null) {
    this.#canvas = canvas;
    this.#markedFrom = markedFrom;
  }

  /** Whether what is drawn is seen; before, its engraving is still being cut. */
  get isReady(): boolean {
    return this.#canvas.isReady;
  }

  draw(picture: Picture): void {
    const before = this.#last;
    this.#last = picture;
    const { view, state } = picture;
    const isSameView = before?.view === view;
    const staysStill = isSameView && isStill(before.state) && isStill(state);
    this.#stillDrawings = staysStill ? this.#stillDrawings + 1 : 0;
    if (this.#stillDrawings > STILL_DRAWINGS) return;
    const face = EXERCISE_FACES[view.face]!;
    if (!isSameView) poseFace(face, view, STILL, this.#rest);
    poseFace(face, view, state, this.#points);
    const moved = this.#markedFrom === null ? null : this.#movedFrom(this.#markedFrom);
    this.#canvas.draw(face, this.#points, view.light, moved);
  }

  /** Makes what the first frame of a movement would have to wait for. */
  prepare(view: View, movement: ShownMovement | null): void {
    const movements = movement ? [{ name: movement.name, side: movement.side, level: movement.size }] : [];
    poseFace(EXERCISE_FACES[view.face]!, view, { ...STILL, movements }, newFacePoints());
  }

  #movedFrom(least: number): SkinDisplacement {
    const [rest, points] = [this.#rest, this.#points];
    const iod = eyeDistance(rest);
    const iods = Float32Array.from({ length: LANDMARK_COUNT }, (_, at) => {
      const [x, y] = [at * 3, at * 3 + 1];
      return Math.hypot(points[x]! - rest[x]!, points[y]! - rest[y]!) / iod;
    });
    return { iods, least };
  }
}

function eyeDistance(points: Float32Array): number {
  const centre = (corners: readonly [number, number], axis: number): number =>
    (points[corners[0] * 3 + axis]! + points[corners[1] * 3 + axis]!) / 2;
  const [x, y] = [0, 1].map((axis) => centre(LEFT_EYE_CORNERS, axis) - centre(RIGHT_EYE_CORNERS, axis));
  return Math.hypot(x!, y!);
}

function isStill(state: FaceState): boolean {
  return (
    state.movements.length === 0 &&
    state.lidClosure.right === 0 &&
    state.lidClosure.left === 0 &&
    state.gazeXCm === 0 &&
    state.gazeYCm === 0 &&
    state.mouthOpen === 0 &&
    state.mouthRound === 0 &&
    state.nodDeg === 0
  );
}
