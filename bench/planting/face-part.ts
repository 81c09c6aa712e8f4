import { canonicalIodCm } from '../../src/measure/head/canonical-iod.ts';
import canonical from '../../src/measure/head/canonical-mesh.json' with { type: 'json' };
import { distancesCm, TRIANGLES } from './mesh-graph.ts';

type SkinPart = 'brows' | 'lower face';

/** From the rim of the mesh, where the picture's own skin goes on, to where skin moves freely. */
const RIM_IOD = 0.25;
/** Between these landmarks (canonical heights) a part of the face passes into what stays. */
const STAYS: Readonly<Record<SkinPart, readonly number[]>> = { brows: [159, 386], 'lower face': [145, 374] };
const MOVES: Readonly<Record<SkinPart, readonly number[]>> = { brows: [52, 282], 'lower face': [49, 279] };

function heightCm(vertex: number): number {
  return canonical.verticesCm[vertex * 3 + 1]!;
}

function meanHeightCm(vertices: readonly number[]): number {
  return vertices.reduce((sum, vertex) => sum + heightCm(vertex), 0) / vertices.length;
}

function smoothstep(share: number): number {
  const within = Math.min(1, Math.max(0, share));
  return within * within * (3 - 2 * within);
}

/** Vertices of edges that belong to one triangle only. */
export function rimVertices(): readonly number[] {
  const triangles = new Map<string, number>();
  for (let t = 0; t < TRIANGLES.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [a, b] = [TRIANGLES[t + k]!, TRIANGLES[t + ((k + 1) % 3)]!];
      const edge = `${Math.min(a, b)} ${Math.max(a, b)}`;
      triangles.set(edge, (triangles.get(edge) ?? 0) + 1);
    }
  }
  const single = [...triangles].filter(([, count]) => count === 1);
  return [...new Set(single.flatMap(([edge]) => edge.split(' ').map(Number)))];
}

/**
 * How much of a displacement each vertex keeps, 0..1: all on the brows and the lower face, none between them, where a blink
 * would come along, and at the mesh's rim.
 */
export function skinShare(): Float64Array {
  const [brows, lower] = [shareOf('brows'), shareOf('lower face')];
  return brows.map((share, vertex) => Math.max(share, lower[vertex]!));
}

function shareOf(part: SkinPart): Float64Array {
  const [stays, moves] = [meanHeightCm(STAYS[part]), meanHeightCm(MOVES[part])];
  const reachCm = RIM_IOD * canonicalIodCm();
  return distancesCm(rimVertices()).map(
    (distance, vertex) =>
      smoothstep(distance / reachCm) * smoothstep((heightCm(vertex) - stays) / (moves - stays)),
  );
}
