import { LANDMARK_COUNT, LANDMARK_VALUES, type Trace } from '../../src/contracts/observation.ts';
import { LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS } from '../../src/measure/regions.ts';

/** Landmarks are averaged over this many frames to each side: the place of a warp must not tremble. */
const SMOOTHED_FRAMES = 2;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the face lies in one picture. Pixels, y down; the subject's right eye is on the picture's left. */
export interface Face {
  /** 478 x (x, y). */
  readonly points: Float32Array;
  /** Distance between the eye centres. */
  readonly iodPx: number;
  /** Unit vector from the subject's right eye to the left one. */
  readonly across: Point;
  /** Unit vector at a right angle to it, towards the chin. */
  readonly down: Point;
}

export function pointOf(points: Float32Array, landmark: number): Point {
  return { x: points[landmark * 2]!, y: points[landmark * 2 + 1]! };
}

export function meanPoint(points: Float32Array, landmarks: readonly number[]): Point {
  let x = 0;
  let y = 0;
  for (const landmark of landmarks) {
    x += points[landmark * 2]!;
    y += points[landmark * 2 + 1]!;
  }
  return { x: x / landmarks.length, y: y / landmarks.length };
}

export function faceFromPoints(points: Float32Array): Face {
  const right = meanPoint(points, RIGHT_EYE_CORNERS);
  const left = meanPoint(points, LEFT_EYE_CORNERS);
  const iodPx = Math.hypot(left.x - right.x, left.y - right.y);
  const across = { x: (left.x - right.x) / iodPx, y: (left.y - right.y) / iodPx };
  return { points, iodPx, across, down: { x: -across.y, y: across.x } };
}

/** The face in one frame of a trace, its landmarks averaged with the neighbours'; null where there is none. */
export function faceInTrace(trace: Trace, frame: number): Face | null {
  if (trace.faces[frame] === 0) return null;
  const points = new Float32Array(LANDMARK_COUNT * 2);
  let frames = 0;
  for (let near = frame - SMOOTHED_FRAMES; near <= frame + SMOOTHED_FRAMES; near++) {
    if (!trace.faces[near]) continue;
    frames++;
    for (let k = 0; k < LANDMARK_COUNT; k++) {
      const at = near * LANDMARK_VALUES + k * 3;
      points[k * 2]! += trace.landmarks[at]! * trace.widthPx;
      points[k * 2 + 1]! += trace.landmarks[at + 1]! * trace.heightPx;
    }
  }
  return faceFromPoints(points.map((sum) => sum / frames));
}
