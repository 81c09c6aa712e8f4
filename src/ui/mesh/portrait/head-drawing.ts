import type { ExerciseFace, Hair } from '../../../synthetic/exercise-face.ts';
import { drawHair, type HeadStroke } from './hair.ts';
import { HeadFrame } from './head-frame.ts';
import { drawDome, drawEars, drawNeck } from './neck.ts';
import type { HeadSize } from './scalp.ts';

const EAR_X_CM = 7.66;
const TOP_Y_CM = 8.26;
const JAW_TO_NECK = 0.74;
const COVERS_EARS: readonly Hair['style'][] = ['bob', 'long'];

/** What is drawn of one person beyond the mesh, made when the person is first drawn. */
export interface HeadDrawing {
  readonly frame: HeadFrame;
  readonly neck: readonly HeadStroke[];
  readonly ears: readonly HeadStroke[];
  readonly dome: readonly HeadStroke[];
  readonly hair: readonly HeadStroke[];
}

const drawings = new WeakMap<ExerciseFace, HeadDrawing>();

export function headDrawingOf(face: ExerciseFace): HeadDrawing {
  const drawing = drawings.get(face) ?? drawHead(face);
  drawings.set(face, drawing);
  return drawing;
}

function drawHead({ shape: { verticesCm }, look: { hair } }: ExerciseFace): HeadDrawing {
  const size: HeadSize = {
    breadth: (verticesCm[454 * 3]! - verticesCm[234 * 3]!) / 2 / EAR_X_CM,
    liftCm: verticesCm[10 * 3 + 1]! - TOP_Y_CM,
  };
  const jaw = (verticesCm[397 * 3]! - verticesCm[172 * 3]!) / 2;
  return {
    frame: new HeadFrame(verticesCm),
    neck: drawNeck(JAW_TO_NECK * jaw),
    ears: COVERS_EARS.includes(hair.style) ? [] : drawEars(size),
    dome: hair.style === 'sides' || hair.style === 'crop' || hair.recede > 0.2 ? drawDome(size) : [],
    hair: drawHair(hair, size),
  };
}
