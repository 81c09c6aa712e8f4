import { LANDMARK_COUNT } from '../contracts/observation.ts';

/** Where a head is and how it is turned; angles in radians, positive yaw to the picture's right, pitch up. */
export interface HeadPose {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  readonly xCm: number;
  readonly yCm: number;
  readonly distanceCm: number;
}

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Focal length as a multiple of the picture's width: a usual webcam of about 60 degrees. */
const FOCAL_WIDTHS = 0.9;
/** Heads turn about a point behind the face. */
const PIVOT_Z_CM = -4;

/**
 * Photographs points (x right, y up, z to the camera, cm) into landmark fractions: x and y of width
 * and height from the top left, z of the width and smaller when nearer, as MediaPipe has it.
 */
export function photograph(
  points: Float32Array,
  pose: HeadPose,
  picture: PictureSize,
  out: Float32Array,
): void {
  const [sinYaw, cosYaw] = [Math.sin(pose.yaw), Math.cos(pose.yaw)];
  const [sinPitch, cosPitch] = [Math.sin(pose.pitch), Math.cos(pose.pitch)];
  const [sinRoll, cosRoll] = [Math.sin(pose.roll), Math.cos(pose.roll)];
  const aspect = picture.widthPx / picture.heightPx;
  for (let at = 0; at < LANDMARK_COUNT * 3; at += 3) {
    const x = points[at]!;
    const y = points[at + 1]!;
    const z = points[at + 2]! - PIVOT_Z_CM;
    const turnedX = x * cosYaw + z * sinYaw;
    const turnedZ = z * cosYaw - x * sinYaw;
    const noddedY = y * cosPitch + turnedZ * sinPitch;
    const noddedZ = turnedZ * cosPitch - y * sinPitch;
    const finalX = turnedX * cosRoll - noddedY * sinRoll + pose.xCm;
    const finalY = turnedX * sinRoll + noddedY * cosRoll + pose.yCm;
    const perCm = FOCAL_WIDTHS / (pose.distanceCm - noddedZ - PIVOT_Z_CM);
    out[at] = 0.5 + finalX * perCm;
    out[at + 1] = 0.5 - finalY * perCm * aspect;
    out[at + 2] = (-(noddedZ + PIVOT_Z_CM) * FOCAL_WIDTHS) / pose.distanceCm;
  }
}
