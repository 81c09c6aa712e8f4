import type { FacePoints, Placement } from './painter.ts';

/** Share of the canvas's height that the face takes. */
const FACE_SHARE = 0.84;
/** And at most this share of its width, for narrow canvases. */
const FACE_WIDTH_SHARE = 0.86;
/** Height of a face per distance from the forehead's rim to the chin. */
const WIDTH_PER_HEIGHT = 0.88;
/** The frame follows the face this slowly, so that a head's own movement stays visible. */
const FOLLOW_MS = 1400;

const FOREHEAD = 10;
const CHIN = 152;

/** Keeps the face large and in the middle, slowly: a nod is seen, a step aside is followed. */
export class Framing {
  #centreX = 0.5;
  #centreY = 0.5;
  #height = 0;
  #lastMs = -Infinity;

  /** Where to draw a face on a canvas of this size. `aspect` is the picture's width by height. */
  place(
    face: FacePoints,
    aspect: number,
    canvas: { readonly width: number; readonly height: number },
    mirrored: boolean,
    nowMs: number,
  ): Placement {
    this.#follow(face, aspect, nowMs);
    const fit = Math.min(canvas.height * FACE_SHARE, (canvas.width * FACE_WIDTH_SHARE) / WIDTH_PER_HEIGHT);
    const scaleY = fit / this.#height;
    const scaleX = scaleY * aspect * (mirrored ? -1 : 1);
    return {
      scaleX,
      scaleY,
      shiftX: canvas.width / 2 - this.#centreX * scaleX,
      shiftY: canvas.height / 2 - this.#centreY * scaleY,
    };
  }

  #follow({ values, stride }: FacePoints, aspect: number, nowMs: number): void {
    const at = (landmark: number, axis: number): number => values[landmark * stride + axis]!;
    const height = Math.hypot((at(FOREHEAD, 0) - at(CHIN, 0)) * aspect, at(FOREHEAD, 1) - at(CHIN, 1));
    const centreX = (at(FOREHEAD, 0) + at(CHIN, 0)) / 2;
    const centreY = (at(FOREHEAD, 1) + at(CHIN, 1)) / 2;
    const first = this.#height === 0;
    const share = first ? 1 : 1 - Math.exp(-Math.min(200, nowMs - this.#lastMs) / FOLLOW_MS);
    this.#centreX += share * (centreX - this.#centreX);
    this.#centreY += share * (centreY - this.#centreY);
    this.#height += share * (Math.max(height, 0.02) - this.#height);
    this.#lastMs = nowMs;
  }
}
