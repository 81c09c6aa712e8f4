import { canonicalIodCm } from '../../src/measure/head/canonical-iod.ts';
import { emptyMap, type DisplacementMap } from './displacement-map.ts';
import type { Face } from './face.ts';
import type { PullInPicture } from './movements.ts';
import { distancesCm, TRIANGLES } from './mesh-graph.ts';

const MIN_AREA_PX2 = 1e-6;

/** Falls from 1 at the pulled vertices to 0 at the reach, measured along the mesh: Tukey's biweight. */
export function biweight(distance: number): number {
  return distance >= 1 ? 0 : (1 - distance * distance) ** 2;
}

/** How far each vertex of the mesh moves, x y interleaved, pixels. */
function vertexMovements(pulled: readonly PullInPicture[], strengthPx: number, count: number): Float32Array {
  const moved = new Float32Array(count * 2);
  for (const { chain, reachIod, direction } of pulled) {
    const distances = distancesCm(chain.flat());
    const reachCm = reachIod * canonicalIodCm();
    distances.forEach((distance, vertex) => {
      const weight = biweight(distance / reachCm);
      moved[vertex * 2]! += weight * direction.x * strengthPx;
      moved[vertex * 2 + 1]! += weight * direction.y * strengthPx;
    });
  }
  return moved;
}

/** A triangle of the new picture and how far its corners have moved. */
interface Corner {
  readonly x: number;
  readonly y: number;
  readonly movedX: number;
  readonly movedY: number;
}

function cornersOf(face: Face, moved: Float32Array, triangle: number): readonly [Corner, Corner, Corner] {
  const corner = (k: number): Corner => {
    const vertex = TRIANGLES[triangle + k]!;
    const movedX = moved[vertex * 2]!;
    const movedY = moved[vertex * 2 + 1]!;
    const x = face.points[vertex * 2]! + movedX;
    const y = face.points[vertex * 2 + 1]! + movedY;
    return { x, y, movedX, movedY };
  };
  return [corner(0), corner(1), corner(2)];
}

function moves([a, b, c]: readonly [Corner, Corner, Corner]): boolean {
  return [a, b, c].some(({ movedX, movedY }) => movedX !== 0 || movedY !== 0);
}

/** Writes the affine map of one triangle into the pixels that it covers. */
function fillTriangle(map: DisplacementMap, [a, b, c]: readonly [Corner, Corner, Corner]): void {
  const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
  if (Math.abs(area) < MIN_AREA_PX2) return;
  const { left, top, right, bottom } = map.bounds;
  const fromX = Math.max(left, Math.ceil(Math.min(a.x, b.x, c.x)));
  const toX = Math.min(right - 1, Math.floor(Math.max(a.x, b.x, c.x)));
  const fromY = Math.max(top, Math.ceil(Math.min(a.y, b.y, c.y)));
  const toY = Math.min(bottom - 1, Math.floor(Math.max(a.y, b.y, c.y)));
  for (let y = fromY; y <= toY; y++) {
    for (let x = fromX; x <= toX; x++) {
      const wb = ((x - a.x) * (c.y - a.y) - (c.x - a.x) * (y - a.y)) / area;
      const wc = ((b.x - a.x) * (y - a.y) - (x - a.x) * (b.y - a.y)) / area;
      const wa = 1 - wb - wc;
      if (wa < 0 || wb < 0 || wc < 0) continue;
      const at = (y - top) * map.width + (x - left);
      map.dx[at] = -(wa * a.movedX + wb * b.movedX + wc * c.movedX);
      map.dy[at] = -(wa * a.movedY + wb * b.movedY + wc * c.movedY);
    }
  }
}

/** Moves the mesh's vertices around the pulled ones, and the triangles' pixels with them. */
export function meshField(
  face: Face,
  pulled: readonly PullInPicture[],
  strengthPx: number,
  widthPx: number,
  heightPx: number,
): DisplacementMap {
  const moved = vertexMovements(pulled, strengthPx, face.points.length / 2);
  return mapOfVertices(face, moved, widthPx, heightPx);
}

/**
 * Takes each triangle's pixels along with its corners, by an affine map.
 * @param moved how far each vertex moves, x y interleaved, pixels
 */
export function mapOfVertices(
  face: Face,
  moved: Float32Array,
  widthPx: number,
  heightPx: number,
): DisplacementMap {
  const triangles = Array.from({ length: TRIANGLES.length / 3 }, (_, t) => cornersOf(face, moved, t * 3));
  const touched = triangles.filter(moves);
  const xs = touched.flatMap((corners) => corners.map(({ x }) => x));
  const ys = touched.flatMap((corners) => corners.map(({ y }) => y));
  const map = emptyMap(
    { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs) + 1, bottom: Math.max(...ys) + 1 },
    widthPx,
    heightPx,
  );
  for (const corners of touched) fillTriangle(map, corners);
  return map;
}
