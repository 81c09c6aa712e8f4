import { LANDMARK_COUNT } from '../contracts/observation.ts';

/** Values of one face: 478 x (x, y). */
export const FACE_VALUES = 2 * LANDMARK_COUNT;

/** Landmarks around a moment: numbers only, no picture. */
export interface MeshClip {
  /** Of each frame, in ms of the session; rising. */
  readonly timesMs: Float64Array;
  /** Frame-major, 478 x (x, y) a frame, as fractions of the picture. */
  readonly points: Float32Array;
  /** Width by height of the picture. */
  readonly aspect: number;
}
