/** A point of a finer surface, as weights on the points of the coarse one. */
type Blend = ReadonlyMap<number, number>;

export interface Surface {
  readonly points: readonly Blend[];
  /** Three points each. */
  readonly triangles: readonly (readonly [number, number, number])[];
  /** The coarse triangle each triangle came from. */
  readonly origins: readonly number[];
}

export function coarseSurface(pointCount: number, corners: readonly number[]): Surface {
  const triangles = Array.from(
    { length: corners.length / 3 },
    (_, at) => [corners[at * 3]!, corners[at * 3 + 1]!, corners[at * 3 + 2]!] as const,
  );
  return {
    points: Array.from({ length: pointCount }, (_, at) => new Map([[at, 1]])),
    triangles,
    origins: triangles.map((_, at) => at),
  };
}

/** More points than any surface here has. */
const KEY_BASE = 65_536;

/** One number for an edge, whichever way it is walked. */
export function edgeKey(a: number, b: number): number {
  return a < b ? a * KEY_BASE + b : b * KEY_BASE + a;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  /** The corners across from the edge: two inside the surface, one on its rim. */
  readonly across: number[];
  /** Number of the point made on it. */
  readonly middle: number;
}

/** One step of Loop's subdivision: every triangle becomes four, and the surface smoother. */
export function subdivide(surface: Surface): Surface {
  const edges = collectEdges(surface);
  const moved = surface.points.map((_, at) => movedPoint(surface, at, edges.around.get(at) ?? []));
  const middles = edges.list.map((edge) => middlePoint(surface, edge));
  const triangles: (readonly [number, number, number])[] = [];
  const origins: number[] = [];
  surface.triangles.forEach(([a, b, c], at) => {
    const [ab, bc, ca] = [edges.between(a, b).middle, edges.between(b, c).middle, edges.between(c, a).middle];
    triangles.push([a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]);
    origins.push(...Array<number>(4).fill(surface.origins[at]!));
  });
  return { points: [...moved, ...middles], triangles, origins };
}

interface Edges {
  readonly list: readonly Edge[];
  readonly around: ReadonlyMap<number, readonly Edge[]>;
  between(a: number, b: number): Edge;
}

function collectEdges(surface: Surface): Edges {
  const byKey = new Map<number, Edge>();
  const around = new Map<number, Edge[]>();
  for (const [a, b, c] of surface.triangles) {
    for (const [from, to, across] of [
      [a, b, c],
      [b, c, a],
      [c, a, b],
    ] as const) {
      const shared = byKey.get(edgeKey(from, to));
      if (shared) {
        shared.across.push(across);
        continue;
      }
      const edge: Edge = { a: from, b: to, across: [across], middle: surface.points.length + byKey.size };
      byKey.set(edgeKey(from, to), edge);
      for (const end of [from, to]) {
        const known = around.get(end);
        if (known) known.push(edge);
        else around.set(end, [edge]);
      }
    }
  }
  return { list: [...byKey.values()], around, between: (a, b) => byKey.get(edgeKey(a, b))! };
}

function middlePoint(surface: Surface, edge: Edge): Blend {
  const { points } = surface;
  if (edge.across.length < 2)
    return blend([
      [points[edge.a]!, 0.5],
      [points[edge.b]!, 0.5],
    ]);
  return blend([
    [points[edge.a]!, 0.375],
    [points[edge.b]!, 0.375],
    [points[edge.across[0]!]!, 0.125],
    [points[edge.across[1]!]!, 0.125],
  ]);
}

function movedPoint(surface: Surface, at: number, around: readonly Edge[]): Blend {
  const { points } = surface;
  const rim = around.filter((edge) => edge.across.length < 2);
  const others = (rim.length > 0 ? rim : around).map((edge) => points[edge.a === at ? edge.b : edge.a]!);
  const share = rim.length > 0 ? 0.125 : loopShare(others.length);
  return blend([[points[at]!, 1 - share * others.length], ...others.map((each) => [each, share] as const)]);
}

/** Warren's weights for Loop's scheme. */
function loopShare(neighbours: number): number {
  return neighbours === 3 ? 3 / 16 : 3 / (8 * neighbours);
}

function blend(parts: readonly (readonly [Blend, number])[]): Blend {
  const sum = new Map<number, number>();
  for (const [part, share] of parts) {
    for (const [point, weight] of part) sum.set(point, (sum.get(point) ?? 0) + weight * share);
  }
  return sum;
}
