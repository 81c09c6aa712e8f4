import { emptyMap, type DisplacementMap } from './displacement-map.ts';
import { meanPoint, type Face, type Point } from './face.ts';
import type { PullInPicture } from './movements.ts';

/**
 * Wendland's C2 function of the distance from a curve: 1 on it, 0 beyond 1, smooth in between.
 * (Wendland 1995, "Piecewise polynomial, positive definite and compactly supported radial functions".)
 */
export function wendland(distance: number): number {
  if (distance >= 1) return 0;
  return (1 - distance) ** 4 * (4 * distance + 1);
}

function distanceToSegment(x: number, y: number, from: Point, to: Point): number {
  const ux = to.x - from.x;
  const uy = to.y - from.y;
  const length = ux * ux + uy * uy;
  const along = length === 0 ? 0 : ((x - from.x) * ux + (y - from.y) * uy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - share * ux, y - from.y - share * uy);
}

export function distanceToCurve(x: number, y: number, curve: readonly Point[]): number {
  let nearest = Infinity;
  for (let k = 0; k < Math.max(1, curve.length - 1); k++) {
    nearest = Math.min(nearest, distanceToSegment(x, y, curve[k]!, curve[k + 1] ?? curve[k]!));
  }
  return nearest;
}

interface Bent {
  readonly curve: readonly Point[];
  readonly reachPx: number;
  readonly movement: Point;
}

function addBent(map: DisplacementMap, { curve, reachPx, movement }: Bent): void {
  for (let v = 0, at = 0; v < map.height; v++) {
    for (let u = 0; u < map.width; u++, at++) {
      const distance = distanceToCurve(map.bounds.left + u, map.bounds.top + v, curve);
      const weight = wendland(distance / reachPx);
      map.dx[at]! -= weight * movement.x;
      map.dy[at]! -= weight * movement.y;
    }
  }
}

/** Moves the skin around curves through the landmarks, less and less with the distance from them. */
export function curveField(
  face: Face,
  pulled: readonly PullInPicture[],
  strengthPx: number,
  widthPx: number,
  heightPx: number,
): DisplacementMap {
  const bents = pulled.map(({ chain, reachIod, direction }) => ({
    curve: chain.map((landmarks) => meanPoint(face.points, landmarks)),
    reachPx: reachIod * face.iodPx,
    movement: { x: direction.x * strengthPx, y: direction.y * strengthPx },
  }));
  const reach = Math.max(...bents.map(({ reachPx }) => reachPx));
  const xs = bents.flatMap(({ curve }) => curve.map(({ x }) => x));
  const ys = bents.flatMap(({ curve }) => curve.map(({ y }) => y));
  const map = emptyMap(
    {
      left: Math.min(...xs) - reach,
      top: Math.min(...ys) - reach,
      right: Math.max(...xs) + reach + 1,
      bottom: Math.max(...ys) + reach + 1,
    },
    widthPx,
    heightPx,
  );
  for (const bent of bents) addBent(map, bent);
  return map;
}
