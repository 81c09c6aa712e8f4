import canonical from '../../src/measure/head/canonical-mesh.json' with { type: 'json' };

const VERTEX_COUNT = canonical.verticesCm.length / 3;

export const TRIANGLES: readonly number[] = canonical.triangles;

function edgeLengthCm(a: number, b: number): number {
  const axis = (k: number): number => canonical.verticesCm[a * 3 + k]! - canonical.verticesCm[b * 3 + k]!;
  return Math.hypot(axis(0), axis(1), axis(2));
}

function neighbours(): readonly ReadonlyMap<number, number>[] {
  const edges = Array.from({ length: VERTEX_COUNT }, () => new Map<number, number>());
  for (let t = 0; t < TRIANGLES.length; t += 3) {
    const corners = TRIANGLES.slice(t, t + 3);
    for (const a of corners) {
      for (const b of corners) if (a !== b) edges[a]!.set(b, edgeLengthCm(a, b));
    }
  }
  return edges;
}

const NEIGHBOURS = neighbours();

/** Length of the shortest way along the mesh's edges from any of `sources` to each vertex, in cm. */
export function distancesCm(sources: readonly number[]): Float64Array {
  const distance = new Float64Array(VERTEX_COUNT).fill(Infinity);
  for (const source of sources) distance[source] = 0;
  const open = new Set(sources);
  while (open.size > 0) {
    let nearest = -1;
    for (const vertex of open) if (nearest < 0 || distance[vertex]! < distance[nearest]!) nearest = vertex;
    open.delete(nearest);
    for (const [next, length] of NEIGHBOURS[nearest]!) {
      const way = distance[nearest]! + length;
      if (way >= distance[next]!) continue;
      distance[next] = way;
      open.add(next);
    }
  }
  return distance;
}
