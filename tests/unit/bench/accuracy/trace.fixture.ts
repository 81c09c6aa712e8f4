import type { MovementName } from '../../../../src/contracts/movement.ts';
import { LANDMARK_VALUES, PATCH_STRIDE, type Trace } from '../../../../src/contracts/observation.ts';
import { Random } from '../../../../src/core/random.ts';
import { PATCHES, PATCH_COUNT } from '../../../../src/measure/regions.ts';
import { photograph, type HeadPose } from '../../../../src/synthetic/camera.ts';
import { lidClosureAt } from '../../../../src/synthetic/face.ts';
import { IOD_CM, STILL, bothSides, newFacePoints, shapeFace } from '../../../../src/synthetic/shape.ts';

const PICTURE = { widthPx: 640, heightPx: 480 } as const;
const POSE: HeadPose = { yaw: 0, pitch: 0, roll: 0, xCm: 0, yCm: 0, distanceCm: 42 };
/** A calm person at a plain webcam, per frame. */
const PATCH_NOISE_IOD = 0.0012;
const LANDMARK_NOISE_CM = 0.008;

/** One face over time. */
export interface Film {
  readonly framesPerSecond?: number;
  readonly durationMs?: number;
  readonly seed?: number;
  readonly movement?: MovementName;
  /** Displacement of the moved skin at a time, IOD. */
  readonly level?: (timeMs: number) => number;
  readonly blinksMs?: readonly number[];
  readonly faces?: (timeMs: number) => number;
  /** Frames that never came. */
  readonly isLost?: (timeMs: number) => boolean;
  /** Head turn in radians. */
  readonly yaw?: (timeMs: number) => number;
}

/** A raised cosine of 300 ms that is highest at `apexMs`. */
export function pulse(apexMs: number, height = 0.03, totalMs = 300): (timeMs: number) => number {
  return (timeMs) => {
    const share = Math.abs(timeMs - apexMs) / (totalMs / 2);
    return share < 1 ? (height * (1 + Math.cos(Math.PI * share))) / 2 : 0;
  };
}

/** Goes up within 200 ms and stays. */
export function step(atMs: number, height = 0.03): (timeMs: number) => number {
  return (timeMs) => (timeMs >= atMs ? height : pulse(atMs, height, 400)(timeMs));
}

/** To and fro in eight seconds. */
export function drift(height = 0.03): (timeMs: number) => number {
  return (timeMs) => height * Math.sin((2 * Math.PI * timeMs) / 8000);
}

const REST = newFacePoints();
shapeFace(STILL, REST);

function capturedMs({ framesPerSecond = 30, durationMs = 13_000, isLost }: Film): number[] {
  const count = Math.floor((durationMs * framesPerSecond) / 1000);
  const timesMs = Array.from({ length: count }, (_, frame) => (frame * 1000) / framesPerSecond);
  return timesMs.filter((timeMs) => isLost?.(timeMs) !== true);
}

/** What the pipeline would measure: landmarks and patches that follow the same skin, with noise. */
export function traceOf(film: Film): Trace {
  const random = new Random(film.seed ?? 1);
  const timesMs = Float64Array.from(capturedMs(film));
  const landmarks = new Float32Array(timesMs.length * LANDMARK_VALUES);
  const patches = new Float32Array(timesMs.length * PATCH_COUNT * PATCH_STRIDE);
  const points = newFacePoints();
  timesMs.forEach((timeMs, frame) => {
    pose(film, timeMs, points);
    patches.set(patchesOf(random, points), frame * PATCH_COUNT * PATCH_STRIDE);
    points.forEach((value, at) => (points[at] = value + LANDMARK_NOISE_CM * random.normal()));
    const own = landmarks.subarray(frame * LANDMARK_VALUES, (frame + 1) * LANDMARK_VALUES);
    photograph(points, { ...POSE, yaw: film.yaw?.(timeMs) ?? 0 }, PICTURE, own);
  });
  return {
    schema: 1,
    ...PICTURE,
    timesMs,
    landmarks,
    patches,
    faces: Uint8Array.from(timesMs, (timeMs) => film.faces?.(timeMs) ?? 1),
    luma: new Float32Array(timesMs.length).fill(0.5),
    doubled: new Uint8Array(timesMs.length),
  };
}

function pose({ movement = 'brow-down', level, blinksMs }: Film, timeMs: number, points: Float32Array): void {
  const movements = [{ name: movement, side: 'both' as const, level: level?.(timeMs) ?? 0 }];
  const lidClosure = bothSides(lidClosureAt(blinksMs ?? [], timeMs));
  shapeFace({ ...STILL, movements, lidClosure }, points);
}

function patchesOf(random: Random, points: Float32Array): Float32Array {
  const out = new Float32Array(PATCH_COUNT * PATCH_STRIDE);
  PATCHES.forEach(({ landmarks }, patch) => {
    const moved = (axis: number): number =>
      landmarks.reduce((sum, point) => sum + points[point * 3 + axis]! - REST[point * 3 + axis]!, 0) /
      landmarks.length /
      IOD_CM;
    out[patch * PATCH_STRIDE] = moved(0) + PATCH_NOISE_IOD * random.normal();
    out[patch * PATCH_STRIDE + 1] = -moved(1) + PATCH_NOISE_IOD * random.normal();
    out[patch * PATCH_STRIDE + 2] = 0.9;
  });
  return out;
}
