import type { Ink } from '../../app/ink.ts';
import { LIP_SEAM, LOWER_LIP_BOTTOM, LOWER_LIP_TOP, MOUTH_OPENING, UPPER_LIP_TOP } from '../features.ts';
import { curve, pointAlong, type Spots } from '../pen.ts';

const STROKES = 23;
/** How far strokes go from the edge of a lip, and how they lean outwards at its ends. */
const FROM_RIM = 0.38;
const DOWN_FROM_SEAM = 0.6;
const UP_FROM_SEAM = 0.75;

/** Short strokes that round the lips: from the lower rim, and both ways from the seam. */
export function lipStrokes(spots: Spots): Path2D {
  const path = new Path2D();
  for (let stroke = 1; stroke < STROKES; stroke++) {
    const share = stroke / STROKES;
    const middle = Math.sin(Math.PI * share);
    addStroke(path, spots, LOWER_LIP_BOTTOM, LOWER_LIP_TOP, share, FROM_RIM * middle ** 0.4);
    addStroke(path, spots, LOWER_LIP_TOP, LOWER_LIP_BOTTOM, share, DOWN_FROM_SEAM * middle ** 0.3);
    addStroke(path, spots, LIP_SEAM, UPPER_LIP_TOP, share, UP_FROM_SEAM * middle ** 0.3);
  }
  return path;
}

function addStroke(
  path: Path2D,
  spots: Spots,
  from: readonly number[],
  to: readonly number[],
  share: number,
  length: number,
): void {
  const [x, y] = pointAlong(spots, from, share);
  const [endX, endY] = pointAlong(spots, to, share * 0.9 + 0.05);
  path.moveTo(x, y);
  path.quadraticCurveTo(
    x + 0.5 * length * (endX - x) + 0.12 * length * (share - 0.5) * Math.abs(endY - y),
    y + 0.5 * length * (endY - y),
    x + length * (endX - x),
    y + length * (endY - y),
  );
}

/** An open mouth is dark: inked on paper, and left to the paper where that is dark. */
export function fillMouth(context: CanvasRenderingContext2D, spots: Spots, ink: Ink): void {
  const opening = new Path2D();
  curve(opening, spots, MOUTH_OPENING, true);
  if (ink.cutsLight) context.globalCompositeOperation = 'destination-out';
  context.fillStyle = ink.strong;
  context.fill(opening);
  context.globalCompositeOperation = 'source-over';
}
