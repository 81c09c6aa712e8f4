import { TRIANGLES, VERTICES, anatomyOf, type Anatomy } from '../anatomy.ts';
import type { HeadPose } from '../camera.ts';
import { fieldOf } from '../movement-field.ts';
import { newFacePoints, type ActiveMovement } from '../shape.ts';

/** Rounds of averaging with the neighbours: lids and lips have rims that a movement does not follow. */
const SMOOTHING_ROUNDS = 3;
/** Steeper skin does not go farther in depth than this share of its way. */
const STEEPEST = 0.7;

/** Outward normals of a face's skin, smoothed, three values a vertex. */
function skinNormals({ verticesCm }: Anatomy): Float32Array {
  let normals = faceNormals(verticesCm);
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) normals = averaged(normals);
  return normals;
}

function faceNormals(points: ArrayLike<number>): Float32Array {
  const normals = new Float32Array(VERTICES * 3);
  for (let at = 0; at < TRIANGLES.length; at += 3) {
    const [a, b, c] = [TRIANGLES[at]! * 3, TRIANGLES[at + 1]! * 3, TRIANGLES[at + 2]! * 3];
    const side = (to: number, axis: number): number => points[to + axis]! - points[a + axis]!;
    const normal = [
      side(b, 1) * side(c, 2) - side(b, 2) * side(c, 1),
      side(b, 2) * side(c, 0) - side(b, 0) * side(c, 2),
      side(b, 0) * side(c, 1) - side(b, 1) * side(c, 0),
    ];
    for (const corner of [a, b, c]) normal.forEach((value, axis) => (normals[corner + axis]! += value));
  }
  return toUnits(normals);
}

function averaged(normals: Float32Array): Float32Array {
  const sums = Float32Array.from(normals);
  for (let at = 0; at < TRIANGLES.length; at += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const [from, to] = [TRIANGLES[at + corner]! * 3, TRIANGLES[at + ((corner + 1) % 3)]! * 3];
      for (let axis = 0; axis < 3; axis++) sums[to + axis]! += normals[from + axis]!;
    }
  }
  return toUnits(sums);
}

function toUnits(vectors: Float32Array): Float32Array {
  for (let at = 0; at < vectors.length; at += 3) {
    const length = Math.hypot(vectors[at]!, vectors[at + 1]!, vectors[at + 2]!);
    for (let axis = 0; axis < 3; axis++) vectors[at + axis]! /= length;
  }
  return vectors;
}

/** Takes a picture of points of a head. */
export type Photograph = (points: Float32Array, pose: HeadPose, out: Float32Array) => void;

/** Small enough for the picture to change in proportion. */
const PROBE_LEVEL = 0.01;

interface Movement {
  /** Along the skin, three values a vertex, in cm for a level of one. */
  readonly field: Float32Array;
  /** Where the head was when the gain was last taken. */
  seenFrom: HeadPose | null;
  gain: number;
}

/** The skin of one face, and how far the movements over it are seen to carry it. */
export class Skin {
  readonly #shape: Anatomy;
  readonly #photograph: Photograph;
  readonly #iod: number;
  readonly #normals: Float32Array;
  readonly #movements = new Map<string, Movement>();

  /** @param ahead the head as it looks at us: distances between the eyes are those of that picture */
  constructor(shape: Anatomy, ahead: HeadPose, photograph: Photograph) {
    this.#shape = shape;
    this.#photograph = photograph;
    this.#normals = skinNormals(shape);
    this.#iod = this.#pictureIod(ahead);
  }

  /** Moves points of the face so that the skin seen from there goes as far in the picture as the level says. */
  move(points: Float32Array, active: ActiveMovement, pose: HeadPose): void {
    const movement = this.#movement(active);
    if (!isSame(movement.seenFrom, pose)) {
      movement.gain = this.#gain(movement.field, pose);
      movement.seenFrom = pose;
    }
    const level = active.level * movement.gain;
    for (let at = 0; at < VERTICES * 3; at++) points[at]! += level * movement.field[at]!;
  }

  #movement(active: ActiveMovement): Movement {
    const key = `${active.name}/${active.side}`;
    const made = this.#movements.get(key) ?? { field: this.#alongSkin(active), seenFrom: null, gain: 1 };
    this.#movements.set(key, made);
    return made;
  }

  /** The flat field of a movement, laid onto the relief: the skin slides, it does not leave the face. */
  #alongSkin({ name, side }: ActiveMovement): Float32Array {
    const sides = side === 'both' ? (['right', 'left'] as const) : [side];
    const flat = sides.map((one) => fieldOf(this.#shape, name, one));
    const field = new Float32Array(VERTICES * 3);
    for (let vertex = 0; vertex < VERTICES; vertex++) {
      const x = flat.reduce((sum, each) => sum + each[vertex * 2]!, 0);
      const y = flat.reduce((sum, each) => sum + each[vertex * 2 + 1]!, 0);
      const [nx, ny, nz] = [0, 1, 2].map((axis) => this.#normals[vertex * 3 + axis]!) as [
        number,
        number,
        number,
      ];
      const most = STEEPEST * Math.hypot(x, y);
      const depth = -(nx * x + ny * y) / Math.max(0.1, nz);
      field.set([x, y, Math.max(-most, Math.min(most, depth))], vertex * 3);
    }
    return field;
  }

  #gain(field: Float32Array, pose: HeadPose): number {
    const { rest, moved, points } = rooms;
    points.set(this.#shape.verticesCm);
    this.#photograph(points, pose, rest);
    for (let at = 0; at < VERTICES * 3; at++) points[at]! += PROBE_LEVEL * field[at]!;
    this.#photograph(points, pose, moved);
    const seen = seenVertices(rest);
    let farthest = 0;
    for (let vertex = 0; vertex < VERTICES; vertex++) {
      const at = vertex * 3;
      const way = Math.hypot(moved[at]! - rest[at]!, moved[at + 1]! - rest[at + 1]!);
      if (way > farthest && seen.has(vertex)) farthest = way;
    }
    return (PROBE_LEVEL * this.#iod) / farthest;
  }

  #pictureIod(ahead: HeadPose): number {
    rooms.points.set(this.#shape.verticesCm);
    this.#photograph(rooms.points, ahead, rooms.rest);
    return anatomyOf(rooms.rest).iodCm;
  }
}

/** Room to work in, for all faces. */
const rooms = { points: newFacePoints(), rest: newFacePoints(), moved: newFacePoints() };

function isSame(one: HeadPose | null, other: HeadPose): boolean {
  return one !== null && one.yaw === other.yaw && one.pitch === other.pitch;
}

/** Corners of the triangles that face the camera in a picture whose y grows downwards. */
function seenVertices(picture: Float32Array): ReadonlySet<number> {
  const seen = new Set<number>();
  for (let at = 0; at < TRIANGLES.length; at += 3) {
    const corners = TRIANGLES.slice(at, at + 3);
    const [a, b, c] = corners.map((corner) => corner * 3) as [number, number, number];
    const [bx, by] = [picture[b]! - picture[a]!, picture[b + 1]! - picture[a + 1]!];
    const [cx, cy] = [picture[c]! - picture[a]!, picture[c + 1]! - picture[a + 1]!];
    if (bx * cy < cx * by) corners.forEach((corner) => seen.add(corner));
  }
  return seen;
}
