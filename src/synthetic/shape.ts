import type { MovementName, Side } from '../contracts/movement.ts';
import { LANDMARK_VALUES } from '../contracts/observation.ts';
import { CANONICAL, VERTICES } from './anatomy.ts';
import { fieldOf } from './movement-field.ts';
import { closeLips, moveMouth } from './mouth.ts';

/** A movement at one instant; `level` is its largest displacement in IOD. */
export interface ActiveMovement {
  readonly name: MovementName;
  readonly side: Side;
  readonly level: number;
}

/** A value for the subject's right and left. */
export interface PerSide {
  readonly right: number;
  readonly left: number;
}

/** What a generated face is doing at one instant. */
export interface FaceState {
  readonly movements: readonly ActiveMovement[];
  /** 0 open, 1 shut. */
  readonly lidClosure: PerSide;
  /** Where the irises have gone from the middle of the eye, in cm. */
  readonly gazeXCm: number;
  readonly gazeYCm: number;
  /** How far the lips are apart in the middle, and how far the corners are drawn in, in IOD. */
  readonly mouthOpen: number;
  readonly mouthRound: number;
  /** How far the head is bowed; of the pose, not of the shape. */
  readonly nodDeg: number;
}

/** Nothing moves, the eyes are open and look ahead. */
export const STILL: FaceState = {
  movements: [],
  lidClosure: { right: 0, left: 0 },
  gazeXCm: 0,
  gazeYCm: 0,
  mouthOpen: 0,
  mouthRound: 0,
  nodDeg: 0,
};

export function bothSides(value: number): PerSide {
  return { right: value, left: value };
}

export const IOD_CM = CANONICAL.iodCm;

/** Adds a movement's displacement, times `gain`, to points of `stride` values each (x right, y up, cm). */
export function addMovement(
  points: Float32Array,
  stride: number,
  movement: ActiveMovement,
  gain: number,
): void {
  for (const side of movement.side === 'both' ? (['right', 'left'] as const) : [movement.side]) {
    const field = fieldOf(CANONICAL, movement.name, side);
    const level = movement.level * gain;
    for (let vertex = 0; vertex < VERTICES; vertex++) {
      points[vertex * stride]! += field[vertex * 2]! * level;
      points[vertex * stride + 1]! += field[vertex * 2 + 1]! * level;
    }
  }
}

/** Margin of the upper lid, the lower margin below it, and the fold above it, outer corner first. */
const LIDS = [
  {
    side: 'right',
    upper: [246, 161, 160, 159, 158, 157, 173],
    lower: [7, 163, 144, 145, 153, 154, 155],
    fold: [247, 30, 29, 27, 28, 56, 190],
  },
  {
    side: 'left',
    upper: [466, 388, 387, 386, 385, 384, 398],
    lower: [249, 390, 373, 374, 380, 381, 382],
    fold: [467, 260, 259, 257, 258, 286, 414],
  },
] as const;

/** A shut lid stops a little above the lower margin, and its fold comes down with it in part. */
const LID_TRAVEL = 0.94;
const FOLD_TRAVEL = 0.3;

/** Lowers the mean face's upper lids; `closure` 0 leaves them, 1 shuts the eyes. Points of `stride` values, in cm. */
export function closeLids(points: Float32Array, stride: number, closure: PerSide): void {
  const open = CANONICAL.verticesCm;
  for (const { side, upper, lower, fold } of LIDS) {
    if (closure[side] === 0) continue;
    for (let at = 0; at < upper.length; at++) {
      const gap = open[lower[at]! * 3 + 1]! - open[upper[at]! * 3 + 1]!;
      points[upper[at]! * stride + 1]! += gap * LID_TRAVEL * closure[side];
      points[fold[at]! * stride + 1]! += gap * FOLD_TRAVEL * closure[side];
    }
  }
}

/** Lowers any face's upper lids onto its lower ones, wherever these are now. Points of three values, in cm. */
export function shutLids(points: Float32Array, closure: PerSide): void {
  for (const { side, upper, lower, fold } of LIDS) {
    if (closure[side] === 0) continue;
    for (let at = 0; at < upper.length; at++) {
      const gap = (axis: number): number => points[lower[at]! * 3 + axis]! - points[upper[at]! * 3 + axis]!;
      const [down, back] = [gap(1) * closure[side], gap(2) * closure[side]];
      points[upper[at]! * 3 + 1]! += down * LID_TRAVEL;
      points[upper[at]! * 3 + 2]! += back * LID_TRAVEL;
      points[fold[at]! * 3 + 1]! += down * FOLD_TRAVEL;
    }
  }
}

const IRIS_RADIUS_CM = 0.585;
/** Centre, then the ring: picture right, top, picture left, bottom. */
const IRIS_RING = [
  [0, 0],
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
const IRISES = [
  { first: 468, corners: [33, 133] },
  { first: 473, corners: [362, 263] },
] as const;
/** The eyeball bulges before the plane of the eye corners. */
const IRIS_Z_CM = 3.75;

/** @param zCm where the eyeballs end to the front */
export function placeIrises(points: Float32Array, state: FaceState, zCm: number): void {
  for (const { first, corners } of IRISES) {
    const [outer, inner] = corners.map((corner) => corner * 3) as [number, number];
    const x = (points[outer]! + points[inner]!) / 2 + state.gazeXCm;
    const y = (points[outer + 1]! + points[inner + 1]!) / 2 + state.gazeYCm + 0.05;
    IRIS_RING.forEach(([ringX, ringY], at) => {
      const to = (first + at) * 3;
      points[to] = x + ringX * IRIS_RADIUS_CM;
      points[to + 1] = y + ringY * IRIS_RADIUS_CM;
      points[to + 2] = zCm;
    });
  }
}

/** How much of a skin movement the landmarks of a real detector follow; 1 for a face as it is. */
export type LandmarkGain = (name: MovementName) => number;

/** The mean face in its own coordinates (x right, y up, z to the camera, cm): 478 points into `out`. */
export function shapeFace(state: FaceState, out: Float32Array, gain: LandmarkGain = () => 1): void {
  out.set(CANONICAL.verticesCm);
  closeLips(out);
  for (const movement of state.movements) addMovement(out, 3, movement, gain(movement.name));
  moveMouth(out, state, CANONICAL.iodCm);
  closeLids(out, 3, state.lidClosure);
  placeIrises(out, state, IRIS_Z_CM);
}

export function newFacePoints(): Float32Array {
  return new Float32Array(LANDMARK_VALUES);
}
