import {
  LANDMARK_COUNT,
  LANDMARK_VALUES,
  PATCH_STRIDE,
  type Trace,
} from '../../../src/contracts/observation.ts';
import { HeadAligner } from '../../../src/measure/head/align.ts';
import { PATCHES, PATCH_COUNT, REGIONS, partOf } from '../../../src/measure/regions.ts';
import type { MeasuredPart } from '../../../src/contracts/face-part.ts';
import type { Course } from './courses.ts';
import type { SkinShape } from './skin-shape.ts';

const PATCH_VALUES = PATCH_COUNT * PATCH_STRIDE;
/** Heads turn about the top of the neck: below the eyes and behind them, IOD. */
const PIVOT = { up: -1.1, behind: 1.3 } as const;
const RADIANS = Math.PI / 180;
const ROOT_LANDMARK = 168;

/** How much of a displacement of the skin each measurement reports. */
export interface MeasuredShare {
  readonly patch: number;
  readonly landmark: number;
}

/** How far the head has moved from where it was. */
export interface HeadShift {
  readonly pitchDeg: number;
  readonly yawDeg: number;
  /** Factor of size. */
  readonly grow: number;
}

interface Pose {
  /** Face to picture, row-major. */
  readonly rotation: readonly number[];
  readonly interOcularPx: number;
}

/** A recorded trace that can be changed like a film: layers are laid over it, frames are left out or repeated. */
export class FaceFilm {
  readonly timesMs: Float64Array;
  readonly #source: Trace;
  readonly #landmarks: Float32Array;
  readonly #patches: Float32Array;
  readonly #luma: Float32Array;
  readonly #doubled: Uint8Array;
  readonly #leftOut: Uint8Array;
  readonly #poses = new Map<number, Pose>();

  /** @param trace stays as it is */
  constructor(trace: Trace) {
    this.#source = trace;
    this.timesMs = trace.timesMs.map((timeMs) => timeMs - trace.timesMs[0]!);
    this.#landmarks = trace.landmarks.slice();
    this.#patches = trace.patches.slice();
    this.#luma = trace.luma.slice();
    this.#doubled = trace.doubled.slice();
    this.#leftOut = new Uint8Array(trace.timesMs.length);
  }

  get durationMs(): number {
    return this.timesMs[this.timesMs.length - 1] ?? 0;
  }

  /** Displaces skin by `course` IOD times the shape; the course counts from `fromMs`. */
  moveSkin(shape: SkinShape, course: Course, fromMs: number, toMs: number, seen: MeasuredShare): void {
    this.during(fromMs, toMs, (frame, ageMs) => {
      const height = course(ageMs);
      if (height === 0) return;
      const { rotation: r, interOcularPx } = this.#poseAt(frame);
      const px = height * seen.landmark * interOcularPx;
      const row = frame * LANDMARK_VALUES;
      for (const { landmark, x, y } of shape.landmarks) {
        const at = row + landmark * 3;
        this.#landmarks[at]! += (px * (r[0]! * x + r[1]! * y)) / this.#source.widthPx;
        this.#landmarks[at + 1]! -= (px * (r[3]! * x + r[4]! * y)) / this.#source.heightPx;
        this.#landmarks[at + 2]! -= (px * (r[6]! * x + r[7]! * y)) / this.#source.widthPx;
      }
      this.movePatches(frame, shape.patches, height * seen.patch);
    });
  }

  /** @param shifts x (right) and y (up) of every patch */
  movePatches(frame: number, shifts: Float32Array, factor: number): void {
    const row = frame * PATCH_VALUES;
    for (let k = 0; k < PATCH_COUNT; k++) {
      this.#patches[row + k * PATCH_STRIDE]! += factor * shifts[k * 2]!;
      this.#patches[row + k * PATCH_STRIDE + 1]! -= factor * shifts[k * 2 + 1]!;
    }
  }

  /** Takes a share of their quality from the patches of a part of the face, by the height of the course. */
  dimPatches(parts: readonly MeasuredPart[], course: Course, fromMs: number, toMs: number): void {
    this.during(fromMs, toMs, (frame, ageMs) => {
      const kept = 1 - Math.min(1, Math.max(0, course(ageMs)));
      PATCHES.forEach(({ region }, k) => {
        if (parts.includes(partOf(REGIONS[region]!)))
          this.#patches[frame * PATCH_VALUES + k * PATCH_STRIDE + 2]! *= kept;
      });
    });
  }

  /** Turns and scales the head about the top of the neck. Patches do not feel it: their tracker removes it. */
  shiftHead(shift: (ageMs: number) => HeadShift, fromMs: number, toMs: number): void {
    this.during(fromMs, toMs, (frame, ageMs) => this.#shiftFrame(frame, shift(ageMs)));
  }

  /** Multiplies the brightness. */
  lighten(factor: Course, fromMs: number, toMs: number): void {
    this.during(fromMs, toMs, (frame, ageMs) => {
      this.#luma[frame] = Math.min(1, this.#luma[frame]! * factor(ageMs));
    });
  }

  leaveOut(frame: number): void {
    this.#leftOut[frame] = 1;
  }

  /** Shows the frame before once more in place of this one. */
  repeat(frame: number, noticed: boolean): void {
    if (frame === 0) return;
    this.#landmarks.copyWithin(
      frame * LANDMARK_VALUES,
      (frame - 1) * LANDMARK_VALUES,
      frame * LANDMARK_VALUES,
    );
    this.#patches.copyWithin(frame * PATCH_VALUES, (frame - 1) * PATCH_VALUES, frame * PATCH_VALUES);
    this.#luma[frame] = this.#luma[frame - 1]!;
    this.#doubled[frame] = noticed ? 1 : 0;
  }

  /** First frame at or after a time. */
  frameAt(timeMs: number): number {
    const frame = this.timesMs.findIndex((at) => at >= timeMs);
    return frame < 0 ? this.timesMs.length : frame;
  }

  trace(): Trace {
    const kept = Array.from(this.timesMs.keys()).filter((frame) => this.#leftOut[frame] === 0);
    const rows = (values: Float32Array, width: number): Float32Array => {
      const out = new Float32Array(kept.length * width);
      kept.forEach((frame, k) => out.set(values.subarray(frame * width, (frame + 1) * width), k * width));
      return out;
    };
    const { schema, widthPx, heightPx, faces } = this.#source;
    return {
      schema,
      widthPx,
      heightPx,
      timesMs: Float64Array.from(kept, (frame) => this.timesMs[frame]!),
      faces: Uint8Array.from(kept, (frame) => faces[frame]!),
      landmarks: rows(this.#landmarks, LANDMARK_VALUES),
      patches: rows(this.#patches, PATCH_VALUES),
      luma: Float32Array.from(kept, (frame) => this.#luma[frame]!),
      doubled: Uint8Array.from(kept, (frame) => this.#doubled[frame]!),
    };
  }

  /** Calls back with every frame in [fromMs, toMs) that holds a face, and the time since `fromMs`. */
  during(fromMs: number, toMs: number, change: (frame: number, ageMs: number) => void): void {
    for (let frame = this.frameAt(fromMs); frame < this.timesMs.length; frame++) {
      const timeMs = this.timesMs[frame]!;
      if (timeMs >= toMs) return;
      if (this.#source.faces[frame]! > 0) change(frame, timeMs - fromMs);
    }
  }

  /** Of the footage itself, before anything was laid over it. */
  #poseAt(frame: number): Pose {
    const known = this.#poses.get(frame);
    if (known !== undefined) return known;
    const { landmarks, widthPx, heightPx } = this.#source;
    HEAD.align(landmarks.subarray(frame * LANDMARK_VALUES, (frame + 1) * LANDMARK_VALUES), widthPx, heightPx);
    const pose = { rotation: rotationOf(HEAD), interOcularPx: HEAD.interOcularPx };
    this.#poses.set(frame, pose);
    return pose;
  }

  #shiftFrame(frame: number, { pitchDeg, yawDeg, grow }: HeadShift): void {
    const { widthPx, heightPx } = this.#source;
    const { interOcularPx } = this.#poseAt(frame);
    const points = this.#landmarks.subarray(frame * LANDMARK_VALUES, (frame + 1) * LANDMARK_VALUES);
    const root = ROOT_LANDMARK * 3;
    const [x0, y0, z0] = [
      points[root]! * widthPx,
      -points[root + 1]! * heightPx + PIVOT.up * interOcularPx,
      -points[root + 2]! * widthPx - PIVOT.behind * interOcularPx,
    ];
    const [sinP, cosP] = [Math.sin(pitchDeg * RADIANS), Math.cos(pitchDeg * RADIANS)];
    const [sinY, cosY] = [Math.sin(yawDeg * RADIANS), Math.cos(yawDeg * RADIANS)];
    for (let at = 0; at < LANDMARK_COUNT * 3; at += 3) {
      const x = points[at]! * widthPx - x0;
      const y = -points[at + 1]! * heightPx - y0;
      const z = -points[at + 2]! * widthPx - z0;
      const turnedX = x * cosY + z * sinY;
      const turnedZ = z * cosY - x * sinY;
      points[at] = (x0 + grow * turnedX) / widthPx;
      points[at + 1] = -(y0 + grow * (y * cosP + turnedZ * sinP)) / heightPx;
      points[at + 2] = -(z0 + grow * (turnedZ * cosP - y * sinP)) / widthPx;
    }
  }
}

const HEAD = new HeadAligner();

/** Ry(yaw) Rx(-pitch) Rz(roll), as HeadAligner reads it. */
function rotationOf({ yawDeg, pitchDeg, rollDeg }: HeadAligner): readonly number[] {
  const [sy, cy] = [Math.sin(yawDeg * RADIANS), Math.cos(yawDeg * RADIANS)];
  const [sp, cp] = [Math.sin(-pitchDeg * RADIANS), Math.cos(-pitchDeg * RADIANS)];
  const [sr, cr] = [Math.sin(rollDeg * RADIANS), Math.cos(rollDeg * RADIANS)];
  return [
    cy * cr + sy * sp * sr,
    -cy * sr + sy * sp * cr,
    sy * cp,
    cp * sr,
    cp * cr,
    -sp,
    -sy * cr + cy * sp * sr,
    sy * sr + cy * sp * cr,
    cy * cp,
  ];
}
