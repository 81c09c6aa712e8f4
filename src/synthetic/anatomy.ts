import canonical from '../measure/head/canonical-mesh.json' with { type: 'json' };
import { LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS } from '../measure/regions.ts';

/** The build of one generated face: x right, y up, z to the camera. */
export interface Anatomy {
  /** Three values a vertex of the canonical mesh. */
  readonly verticesCm: ArrayLike<number>;
  /** Distance between the eye centres. */
  readonly iodCm: number;
}

export function anatomyOf(verticesCm: ArrayLike<number>): Anatomy {
  const centre = (corners: readonly [number, number], axis: number): number =>
    (verticesCm[corners[0] * 3 + axis]! + verticesCm[corners[1] * 3 + axis]!) / 2;
  const iodCm = Math.hypot(
    ...[0, 1, 2].map((axis) => centre(LEFT_EYE_CORNERS, axis) - centre(RIGHT_EYE_CORNERS, axis)),
  );
  return { verticesCm, iodCm };
}

/** The mean face that every other one is a variation of; its lips are apart. */
export const CANONICAL = anatomyOf(canonical.verticesCm);

export const VERTICES = canonical.verticesCm.length / 3;

/** Corners of the mesh's triangles, three each. */
export const TRIANGLES: readonly number[] = canonical.triangles;

/** The vertex on the other side of the face, for each vertex; itself in the middle. */
export const MIRROR_VERTEX: readonly number[] = Array.from({ length: VERTICES }, (_, vertex) =>
  nearestVertex(-canonical.verticesCm[vertex * 3]!, vertex * 3),
);

function nearestVertex(x: number, at: number): number {
  const { verticesCm } = canonical;
  const distanceTo = (other: number): number =>
    Math.hypot(
      verticesCm[other * 3]! - x,
      verticesCm[other * 3 + 1]! - verticesCm[at + 1]!,
      verticesCm[other * 3 + 2]! - verticesCm[at + 2]!,
    );
  let nearest = 0;
  for (let other = 1; other < VERTICES; other++) if (distanceTo(other) < distanceTo(nearest)) nearest = other;
  return nearest;
}
