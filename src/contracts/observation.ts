import type { Box } from '../core/box.ts';

/** MediaPipe's refined mesh: 468 face points and 10 iris points, x y z each. */
export const LANDMARK_COUNT = 478;
export const LANDMARK_VALUES = LANDMARK_COUNT * 3;

/** Values kept per motion patch: lateral and vertical displacement, quality. */
export const PATCH_STRIDE = 3;

/**
 * What perception measured in one frame. The arrays belong to the producer and are reused for
 * the next frame: read or copy, never keep.
 */
export interface Observation {
  /** Capture time in ms. */
  readonly timestampMs: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** 0, 1, or 2 for "more than one". */
  readonly faces: number;
  /** A face is there, but too small for landmarks; only ever true while `faces` is 0. */
  readonly farFace?: boolean;
  /** The whole picture is black; only ever true while `faces` is 0. */
  readonly black?: boolean;
  /** A second face that has not moved for long; only ever there while `faces` is 2. */
  readonly stillFace?: Box | null;
  /** 478 x (x, y, z): x and y as fractions of width and height from the top left, z as a fraction of the width. */
  readonly landmarks: Float32Array;
  /**
   * One triple per patch of `PATCHES` (src/measure/regions.ts): displacement in image-crop directions
   * (x to the right of the picture, y down, both in IOD) after the head's own motion is removed,
   * and quality 0..1 (0: not tracked). Displacements accumulate and drift slowly; only changes matter.
   */
  readonly patches: Float32Array;
  /** Mean brightness of the face crop, 0..1. */
  readonly luma: number;
  /** The picture repeats the one before. */
  readonly doubled: boolean;
}

/** A recorded run of observations: numbers only, no pixels. Arrays are frame-major. */
export interface Trace {
  readonly schema: 1;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly timesMs: Float64Array;
  readonly faces: Uint8Array;
  readonly landmarks: Float32Array;
  readonly patches: Float32Array;
  readonly luma: Float32Array;
  readonly doubled: Uint8Array;
}
