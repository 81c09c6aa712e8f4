import canonical from '../../../src/measure/head/canonical-mesh.json' with { type: 'json' };
import { canonicalIod } from '../../../src/measure/head/align.ts';
import { PATCHES, PATCH_COUNT } from '../../../src/measure/regions.ts';

const IOD_CM = canonicalIod(canonical.verticesCm);
const VERTICES = canonical.verticesCm.length / 3;
/** Displacements smaller than this share of the whole are left out. */
const NOTHING = 1e-4;

/** How a movement of 1 IOD displaces the skin: x to the picture's right, y up, both in the face's own directions. */
export interface SkinShape {
  readonly landmarks: readonly { readonly landmark: number; readonly x: number; readonly y: number }[];
  /** x and y of every patch. */
  readonly patches: Float32Array;
}

/** A place on the canonical face: x to the picture's right, y up, IOD. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

function placeOf(landmark: number): Place {
  const { verticesCm } = canonical;
  return { x: verticesCm[landmark * 3]! / IOD_CM, y: verticesCm[landmark * 3 + 1]! / IOD_CM };
}

/** The shape of any displacement given by place. */
export function skinShape(displacement: (place: Place) => Place): SkinShape {
  const all = Array.from({ length: VERTICES }, (_, landmark) => ({
    landmark,
    ...displacement(placeOf(landmark)),
  }));
  return shapeOf(all.filter(({ x, y }) => Math.abs(x) + Math.abs(y) > NOTHING));
}

/** The shape in which only these landmarks move. */
export function shapeOf(landmarks: SkinShape['landmarks']): SkinShape {
  const moved = new Map(landmarks.map((each) => [each.landmark, each]));
  const patches = new Float32Array(PATCH_COUNT * 2);
  PATCHES.forEach((patch, k) => {
    for (const landmark of patch.landmarks) {
      patches[k * 2]! += (moved.get(landmark)?.x ?? 0) / patch.landmarks.length;
      patches[k * 2 + 1]! += (moved.get(landmark)?.y ?? 0) / patch.landmarks.length;
    }
  });
  return { landmarks, patches };
}

/** Skin pulled along a chain of landmarks; the pull ends, without a bell's tails, at `reachIod` from the chain. */
export function chainShape(
  chain: readonly (readonly number[])[],
  direction: Place,
  reachIod: number,
): SkinShape {
  const points = chain.map(meanPlace);
  const length = Math.hypot(direction.x, direction.y);
  return skinShape((place) => {
    const near = 1 - (distanceTo(points, place) / reachIod) ** 2;
    const weight = near > 0 ? near * near : 0;
    return { x: (weight * direction.x) / length, y: (weight * direction.y) / length };
  });
}

export function added(shapes: readonly SkinShape[]): SkinShape {
  const sums = new Map<number, { x: number; y: number }>();
  for (const { landmark, x, y } of shapes.flatMap((shape) => shape.landmarks)) {
    const sum = sums.get(landmark) ?? { x: 0, y: 0 };
    sums.set(landmark, { x: sum.x + x, y: sum.y + y });
  }
  return shapeOf([...sums].map(([landmark, sum]) => ({ landmark, ...sum })));
}

function meanPlace(landmarks: readonly number[]): Place {
  const places = landmarks.map(placeOf);
  const mean = (axis: 'x' | 'y'): number =>
    places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return { x: mean('x'), y: mean('y') };
}

function distanceTo(points: readonly Place[], place: Place): number {
  if (points.length === 1) return Math.hypot(place.x - points[0]!.x, place.y - points[0]!.y);
  const links = points.slice(1).map((to, k) => distanceToLink(points[k]!, to, place));
  return Math.min(...links);
}

function distanceToLink(from: Place, to: Place, { x, y }: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}
