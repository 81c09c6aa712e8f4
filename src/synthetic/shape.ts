import type { MovementName, Side } from '../contracts/movement.ts';
import { LANDMARK_VALUES } from '../contracts/observation.ts';
import canonical from '../measure/head/canonical-mesh.json' with { type: 'json' };
import { LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS } from '../measure/regions.ts';

/** A movement at one instant; `level` is its largest displacement in IOD. */
export interface ActiveMovement {
  readonly name: MovementName;
  readonly side: Side;
  readonly level: number;
}

/** What a generated face is doing at one instant, its head aside. */
export interface FaceState {
  readonly movements: readonly ActiveMovement[];
  /** 0 open, 1 shut. */
  readonly lidClosure: number;
  /** Where the irises have gone from the middle of the eye, in cm. */
  readonly gazeXCm: number;
  readonly gazeYCm: number;
}

/** One bell of skin displacement, given for the right side of the face. */
interface Lobe {
  readonly centres: readonly number[];
  /** Lateral (away from the middle of the face) and upward part of the direction. */
  readonly lateral: number;
  readonly up: number;
  /** Standard deviations in IOD. */
  readonly sigmaX: number;
  readonly sigmaY: number;
}

const lobe = (
  centres: readonly number[],
  lateral: number,
  up: number,
  sigmaX: number,
  sigmaY: number,
): Lobe => ({
  centres,
  lateral,
  up,
  sigmaX,
  sigmaY,
});

/** Centres, directions and widths as they were measured on real faces. */
const LOBES: Readonly<Record<MovementName, readonly Lobe[]>> = {
  'inner-brow-up': [lobe([107, 55], 0, 1, 0.16, 0.15)],
  'outer-brow-up': [lobe([70, 63, 53], 0, 1, 0.16, 0.13)],
  'brow-down': [lobe([107, 55], -0.6, -0.8, 0.18, 0.15)],
  'upper-lid-up': [lobe([159, 27], 0, 1, 0.18, 0.05)],
  'lids-tight': [lobe([145, 23], 0, 1, 0.18, 0.06)],
  'nose-wrinkle': [lobe([129, 49], 0, 1, 0.13, 0.15)],
  'upper-lip-up': [lobe([37, 39], 0, 1, 0.14, 0.1)],
  'lip-corner-up': [lobe([61], 0.72, 0.69, 0.16, 0.14)],
  dimple: [lobe([61], 1, 0, 0.12, 0.12)],
  'lip-corner-down': [lobe([61], 0, -1, 0.16, 0.14)],
  'chin-up': [lobe([18, 200], 0, 1, 0.22, 0.16)],
  'lip-press': [lobe([0, 37], 0, -1, 0.16, 0.05), lobe([17, 84], 0, 1, 0.16, 0.05)],
};

const VERTICES = canonical.verticesCm.length / 3;

function eyeCentre(corners: readonly [number, number], axis: number): number {
  return (canonical.verticesCm[corners[0] * 3 + axis]! + canonical.verticesCm[corners[1] * 3 + axis]!) / 2;
}

/** Distance between the eye centres of the generated face. */
export const IOD_CM = Math.hypot(
  ...[0, 1, 2].map((axis) => eyeCentre(LEFT_EYE_CORNERS, axis) - eyeCentre(RIGHT_EYE_CORNERS, axis)),
);

/** Skin displacement of every vertex, x right and y up, in cm for a level of one IOD. */
type Field = Float32Array;

const fields = new Map<string, Field>();

/** The displacement field of a movement on one side, made when first asked for. */
function fieldOf(name: MovementName, side: 'right' | 'left'): Field {
  const key = `${name}/${side}`;
  const known = fields.get(key);
  if (known) return known;
  const field = new Float32Array(VERTICES * 2);
  for (const each of LOBES[name]) addLobe(field, each, side === 'right' ? 1 : -1);
  fields.set(key, field);
  return field;
}

function addLobe(field: Field, { centres, lateral, up, sigmaX, sigmaY }: Lobe, mirror: 1 | -1): void {
  const mean = (axis: number): number =>
    centres.reduce((sum, index) => sum + canonical.verticesCm[index * 3 + axis]!, 0) / centres.length;
  const [centreX, centreY] = [mean(0) * mirror, mean(1)];
  for (let vertex = 0; vertex < VERTICES; vertex++) {
    const dx = (canonical.verticesCm[vertex * 3]! - centreX) / (sigmaX * IOD_CM);
    const dy = (canonical.verticesCm[vertex * 3 + 1]! - centreY) / (sigmaY * IOD_CM);
    const weight = Math.exp(-0.5 * (dx * dx + dy * dy)) * IOD_CM;
    field[vertex * 2]! += -mirror * lateral * weight;
    field[vertex * 2 + 1]! += up * weight;
  }
}

/** Adds a movement's displacement, times `gain`, to points of `stride` values each (x right, y up, cm). */
export function addMovement(
  points: Float32Array,
  stride: number,
  movement: ActiveMovement,
  gain: number,
): void {
  for (const side of movement.side === 'both' ? (['right', 'left'] as const) : [movement.side]) {
    const field = fieldOf(movement.name, side);
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
    upper: [246, 161, 160, 159, 158, 157, 173],
    lower: [7, 163, 144, 145, 153, 154, 155],
    fold: [247, 30, 29, 27, 28, 56, 190],
  },
  {
    upper: [466, 388, 387, 386, 385, 384, 398],
    lower: [249, 390, 373, 374, 380, 381, 382],
    fold: [467, 260, 259, 257, 258, 286, 414],
  },
] as const;

/** A shut lid stops a little above the lower margin, and its fold comes down with it in part. */
const LID_TRAVEL = 0.94;
const FOLD_TRAVEL = 0.3;

/** Lowers the upper lids; `closure` 0 leaves them, 1 shuts the eyes. Points of `stride` values each, in cm. */
export function closeLids(points: Float32Array, stride: number, closure: number): void {
  for (const { upper, lower, fold } of LIDS) {
    for (let at = 0; at < upper.length; at++) {
      const gap = restY(lower[at]!) - restY(upper[at]!);
      points[upper[at]! * stride + 1]! += gap * LID_TRAVEL * closure;
      points[fold[at]! * stride + 1]! += gap * FOLD_TRAVEL * closure;
    }
  }
}

/** Inner edges of the lips, the lower point below its upper one, and the rim of the lower lip. */
const LIPS = {
  upper: [191, 80, 81, 82, 13, 312, 311, 310, 415],
  lower: [95, 88, 178, 87, 14, 317, 402, 318, 324],
  body: [96, 89, 179, 86, 15, 316, 403, 319, 325],
  rim: [146, 91, 181, 84, 17, 314, 405, 321, 375],
} as const;
const BODY_TRAVEL = 0.7;
const RIM_TRAVEL = 0.4;

/** The canonical face has its lips apart; a person at rest has not. */
function closeLips(points: Float32Array): void {
  LIPS.lower.forEach((lower, at) => {
    const gap = restY(LIPS.upper[at]!) - restY(lower);
    points[lower * 3 + 1]! += gap;
    points[LIPS.body[at]! * 3 + 1]! += gap * BODY_TRAVEL;
    points[LIPS.rim[at]! * 3 + 1]! += gap * RIM_TRAVEL;
  });
}

function restY(vertex: number): number {
  return canonical.verticesCm[vertex * 3 + 1]!;
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

function placeIrises(points: Float32Array, state: FaceState): void {
  for (const { first, corners } of IRISES) {
    const [outer, inner] = corners.map((corner) => corner * 3) as [number, number];
    const x = (points[outer]! + points[inner]!) / 2 + state.gazeXCm;
    const y = (points[outer + 1]! + points[inner + 1]!) / 2 + state.gazeYCm + 0.05;
    IRIS_RING.forEach(([ringX, ringY], at) => {
      const to = (first + at) * 3;
      points[to] = x + ringX * IRIS_RADIUS_CM;
      points[to + 1] = y + ringY * IRIS_RADIUS_CM;
      points[to + 2] = IRIS_Z_CM;
    });
  }
}

/** How much of a skin movement the landmarks of a real detector follow; 1 for a face as it is. */
export type LandmarkGain = (name: MovementName) => number;

/** The face in its own coordinates (x right, y up, z to the camera, cm): 478 points into `out`. */
export function shapeFace(state: FaceState, out: Float32Array, gain: LandmarkGain = () => 1): void {
  out.set(canonical.verticesCm);
  closeLips(out);
  for (const movement of state.movements) addMovement(out, 3, movement, gain(movement.name));
  if (state.lidClosure > 0) closeLids(out, 3, state.lidClosure);
  placeIrises(out, state);
}

export function newFacePoints(): Float32Array {
  return new Float32Array(LANDMARK_VALUES);
}
