import { describe, expect, it } from 'vitest';
import { MOVEMENTS, type Side } from '../../../src/contracts/movement.ts';
import { LANDMARK_COUNT } from '../../../src/contracts/observation.ts';
import { LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS } from '../../../src/measure/regions.ts';
import { CANONICAL, MIRROR_VERTEX, TRIANGLES, VERTICES } from '../../../src/synthetic/anatomy.ts';
import {
  EXERCISE_FACES,
  MOST_TURN_DEG,
  STILL,
  poseFace,
  type ExerciseFace,
  type FaceState,
  type View,
} from '../../../src/synthetic/exercise-face.ts';
import { bothSides } from '../../../src/synthetic/shape.ts';
import { fieldOf } from '../../../src/synthetic/movement-field.ts';
import { newFacePoints } from '../../../src/synthetic/shape.ts';

const AHEAD: View = { yawDeg: 0, pitchDeg: 0 };
const VIEWS: readonly View[] = [
  AHEAD,
  ...[-1, -0.5, 0.5, 1].map((share) => ({ yawDeg: share * MOST_TURN_DEG, pitchDeg: 0 })),
  { yawDeg: MOST_TURN_DEG, pitchDeg: 12 },
  { yawDeg: -MOST_TURN_DEG, pitchDeg: -12 },
];
const SIDES: readonly Side[] = ['right', 'left', 'both'];

function drawn(face: ExerciseFace, view: View, state: Partial<FaceState> = {}): Float32Array {
  const out = newFacePoints();
  poseFace(face, view, { ...STILL, ...state }, out);
  return out;
}

function pictureIod(points: Float32Array): number {
  const middle = ([a, b]: readonly [number, number], axis: number): number =>
    (points[a * 3 + axis]! + points[b * 3 + axis]!) / 2;
  return Math.hypot(
    ...[0, 1].map((axis) => middle(LEFT_EYE_CORNERS, axis) - middle(RIGHT_EYE_CORNERS, axis)),
  );
}

/** Twice the signed area of every triangle as it is drawn; below 0 where it faces us. */
function areas(points: Float32Array): number[] {
  return Array.from({ length: TRIANGLES.length / 3 }, (_, at) => {
    const [a, b, c] = [TRIANGLES[at * 3]! * 3, TRIANGLES[at * 3 + 1]! * 3, TRIANGLES[at * 3 + 2]! * 3];
    const [bx, by] = [points[b]! - points[a]!, points[b + 1]! - points[a + 1]!];
    const [cx, cy] = [points[c]! - points[a]!, points[c + 1]! - points[a + 1]!];
    return bx * cy - cx * by;
  });
}

/** Whether all corners of a triangle lie on the edge of the mouth's opening. */
function isOpening(triangle: number): boolean {
  const rim = [...LIPS.upper, ...LIPS.lower, 78, 308];
  return TRIANGLES.slice(triangle * 3, triangle * 3 + 3).every((corner) => rim.includes(corner));
}

function seenVertices(points: Float32Array): ReadonlySet<number> {
  return new Set(areas(points).flatMap((area, at) => (area < 0 ? TRIANGLES.slice(at * 3, at * 3 + 3) : [])));
}

/** How far the skin that is seen goes at most from one drawing to another. */
function farthest(rest: Float32Array, moved: Float32Array): number {
  return Math.max(
    ...[...seenVertices(rest)].map((vertex) =>
      Math.hypot(moved[vertex * 3]! - rest[vertex * 3]!, moved[vertex * 3 + 1]! - rest[vertex * 3 + 1]!),
    ),
  );
}

/** Root mean square way from one face to another, in distances between the eyes. */
function unlikeness(one: ExerciseFace, other: ExerciseFace): number {
  let sum = 0;
  for (let at = 0; at < VERTICES * 3; at++) {
    const [here, there] = [one.shape, other.shape].map(({ verticesCm, iodCm }) => verticesCm[at]! / iodCm);
    sum += (here! - there!) ** 2;
  }
  return Math.sqrt(sum / VERTICES);
}

const LIDS = [
  { upper: [246, 161, 160, 159, 158, 157, 173], lower: [7, 163, 144, 145, 153, 154, 155] },
  { upper: [466, 388, 387, 386, 385, 384, 398], lower: [249, 390, 373, 374, 380, 381, 382] },
];
/** The two lines of the closed mouth, between which there is no skin. */
const LIPS = {
  upper: [191, 80, 81, 82, 13, 312, 311, 310, 415],
  lower: [95, 88, 178, 87, 14, 317, 402, 318, 324],
};

/** How far the lower line stays below the upper one, at its narrowest; y grows downwards. */
function gap(
  points: Float32Array,
  { upper, lower }: { upper: readonly number[]; lower: readonly number[] },
): number {
  return Math.min(...upper.map((above, at) => points[lower[at]! * 3 + 1]! - points[above * 3 + 1]!));
}

/** Triangles that face us in the mean face. There y grows upwards. */
const FACING_IN_THE_MEAN = new Set(
  areas(Float32Array.from(CANONICAL.verticesCm)).flatMap((area, at) => (area > 0.01 ? [at] : [])),
);

/** As a fraction of the picture, whose side is about thirteen distances between the eyes: far less than a line's width. */
const LEAST_SEEN = 2e-4;

const each = EXERCISE_FACES.map((face) => [face.id, face] as const);

describe('the people of the exercises', () => {
  it('are at least 24, of all ages, broad and narrow, none quite even', () => {
    expect(EXERCISE_FACES.length).toBeGreaterThanOrEqual(24);
    expect(new Set(EXERCISE_FACES.map(({ id }) => id)).size).toBe(EXERCISE_FACES.length);
    const [ages, widths] = [EXERCISE_FACES.map(({ age }) => age), EXERCISE_FACES.map(({ width }) => width)];
    expect(ages.filter((age) => age < 25).length).toBeGreaterThanOrEqual(3);
    expect(ages.filter((age) => age > 75).length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...widths) / Math.min(...widths)).toBeGreaterThan(1.12);
    for (const { asymmetry } of EXERCISE_FACES) {
      expect(asymmetry).toBeGreaterThan(0.004);
      expect(asymmetry).toBeLessThan(0.04);
    }
  });

  it('are unlike each other', () => {
    const likest = Math.min(
      ...EXERCISE_FACES.flatMap((one, at) =>
        EXERCISE_FACES.slice(at + 1).map((other) => unlikeness(one, other)),
      ),
    );
    expect(likest).toBeGreaterThan(0.03);
  });

  it.each(each)('%s is a face: no skin is folded over, the eyes are open, the lips closed', (_, face) => {
    const points = drawn(face, AHEAD);
    const folded = areas(points).filter(
      (area, at) => area > 0 && FACING_IN_THE_MEAN.has(at) && !isOpening(at),
    );
    const inPicture = points.every((value, at) => at % 3 === 2 || (value > 0.3 && value < 0.7));
    const iod = pictureIod(points);
    expect(points.length).toBe(LANDMARK_COUNT * 3);
    expect(points.every((value) => Number.isFinite(value))).toBe(true);
    expect(inPicture).toBe(true);
    expect(folded.length).toBe(0);
    for (const lids of LIDS) expect(gap(points, lids)).toBeGreaterThan(0.01 * iod);
    expect(Math.abs(gap(points, LIPS))).toBeLessThan(0.001 * iod);
  });

  it.each(each)('%s shuts its eyes without the lids crossing, whatever else moves', (_, face) => {
    for (const view of VIEWS) {
      for (const name of MOVEMENTS) {
        const movements = [{ name, side: 'both' as const, level: 0.06 }];
        const points = drawn(face, view, { movements, lidClosure: bothSides(1) });
        for (const lids of LIDS) expect(gap(points, lids)).toBeGreaterThan(-LEAST_SEEN);
        if (view.pitchDeg === 0) expect(gap(points, LIPS)).toBeGreaterThan(-LEAST_SEEN);
      }
    }
  });
});

describe('a movement of the exercises', () => {
  it.each(each)('carries the skin of %s as far as it says, however the head is turned', (_, face) => {
    const iod = pictureIod(drawn(face, AHEAD));
    for (const view of VIEWS) {
      const rest = drawn(face, view);
      for (const name of MOVEMENTS) {
        for (const side of SIDES) {
          const way = farthest(rest, drawn(face, view, { movements: [{ name, side, level: 0.02 }] })) / iod;
          expect(way, `${name}, ${side}, ${String(view.yawDeg)}`).toBeGreaterThan(0.0195);
          expect(way, `${name}, ${side}, ${String(view.yawDeg)}`).toBeLessThan(0.0205);
        }
      }
    }
  });

  it('is the same on the other side, mirrored', () => {
    for (const name of MOVEMENTS) {
      const [right, left] = [fieldOf(CANONICAL, name, 'right'), fieldOf(CANONICAL, name, 'left')];
      MIRROR_VERTEX.forEach((other, vertex) => {
        expect(left[other * 2]).toBeCloseTo(-right[vertex * 2]!, 6);
        expect(left[other * 2 + 1]).toBeCloseTo(right[vertex * 2 + 1]!, 6);
      });
    }
  });

  it('leaves no trace when it is over', () => {
    const face = EXERCISE_FACES[3]!;
    const before = drawn(face, AHEAD);
    drawn(face, AHEAD, { movements: [{ name: 'dimple', side: 'left', level: 0.05 }] });
    expect(drawn(face, AHEAD)).toEqual(before);
  });
});
