import canonical from '../../measure/head/canonical-mesh.json' with { type: 'json' };
import { EYE_OPENINGS, FACE_OVAL, MOUTH_OPENING } from './features.ts';
import type { Surface } from './subdivide.ts';
import { coarseSurface, edgeKey, subdivide } from './subdivide.ts';

/**
 * The face as an engraver would cut it: slanted planes through the surface at rest give lines that
 * bow over the relief, and their weight follows the light. Every node is a blend of landmarks, so
 * the lines move with any face. Made once.
 */
export interface Engraving {
  /** Nodes per line, one line after the other. */
  readonly lineLengths: Uint16Array;
  /** How dark each node is cut, 0..1. */
  readonly tones: Float32Array;
  /** How much of the line is left, 0 at the rim of the face to 1 inside. */
  readonly fades: Float32Array;
  /** Coarse triangle each node lies on: it tells whether the node faces the camera. */
  readonly triangles: Uint16Array;
  /** Blends, packed: node n uses entries offsets[n] to offsets[n + 1]. */
  readonly offsets: Uint32Array;
  readonly landmarks: Uint16Array;
  readonly weights: Float32Array;
}

const LINE_SPACING_CM = 0.32;
const NODE_SPACING_CM = 0.34;
const LINES_AT_ONCE = 3;
/** How far the planes lean: the more, the more the relief shows from the front. */
const LEAN_RAD = 0.6;

/** Which way the planes are stacked: the lines lie across it. */
export type Stack = readonly [x: number, y: number, z: number];
/** Lines that lie across the face, and the strokes that cross them where it is dark. */
const ACROSS: Stack = [0, Math.cos(LEAN_RAD), Math.sin(LEAN_RAD)];
export const CROSSING: Stack = unit([0.8, 0.5, 0.36]);

/** From where the light comes: above, from the picture's left, in front. */
const LIGHT = unit([-0.45, 0.55, 0.7]);

type Vector = readonly [number, number, number];

function vertex(at: number): Vector {
  const [x, y, z] = canonical.verticesCm.slice(at * 3, at * 3 + 3) as [number, number, number];
  return [x, y, z];
}
const RIM = FACE_OVAL.map(vertex);

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

interface Node {
  readonly blend: ReadonlyMap<number, number>;
  readonly at: Vector;
  readonly tone: number;
  readonly fade: number;
  readonly triangle: number;
}

/** Relief of the face at rest, per point of the finer surface. */
interface Relief {
  readonly rest: readonly Vector[];
  readonly heights: Float32Array;
  readonly tones: Float32Array;
  /** 0 at the rim, where the drawing ends, 1 well inside. */
  readonly fades: Float32Array;
}

/** Cuts the engraving, a few milliseconds at a time: the page stays responsive meanwhile. */
export async function engrave(stack: Stack = ACROSS): Promise<Engraving> {
  const whole = subdivide(coarseSurface(canonical.verticesCm.length / 3, canonical.triangles));
  await breathe();
  const surface = withoutOpenings(whole);
  await breathe();
  const relief = reliefOf(surface, stack);
  const [lowest, highest] = [Math.min(...relief.heights), Math.max(...relief.heights)];
  const lines: Node[][] = [];
  for (let cut = lowest + LINE_SPACING_CM / 2, count = 0; cut < highest; cut += LINE_SPACING_CM, count++) {
    if (count % LINES_AT_ONCE === 0) await breathe();
    lines.push(...slice(surface, relief, cut));
  }
  await breathe();
  return pack(lines.filter((line) => line.length > 2));
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function reliefOf(surface: Surface, [sx, sy, sz]: Stack): Relief {
  const rest = surface.points.map(atRest);
  return {
    rest,
    heights: Float32Array.from(rest, ([x, y, z]) => x * sx + y * sy + z * sz),
    tones: tonesOf(surface, rest),
    fades: Float32Array.from(rest, fadeAt),
  };
}

/** The drawing thins out towards the rim of the face, most of all at the top of the forehead. */
const FADE_CM = 2.4;
const FOREHEAD_FADE_CM = 3.6;

function fadeAt(point: Vector): number {
  const toRim = Math.min(...RIM.map((each) => distance(each, point)));
  const reach = FADE_CM + (FOREHEAD_FADE_CM - FADE_CM) * Math.min(1, Math.max(0, point[1] / 7));
  return Math.min(1, toRim / reach);
}

/** A coarse triangle that spans the opening of an eye or of the mouth is no skin. */
function withoutOpenings(surface: Surface): Surface {
  const openings = [...EYE_OPENINGS, MOUTH_OPENING].map((ring) => new Set(ring));
  const isSkin = (origin: number): boolean => {
    const corners = canonical.triangles.slice(origin * 3, origin * 3 + 3);
    return !openings.some((ring) => corners.every((corner) => ring.has(corner)));
  };
  const kept = surface.origins.map(isSkin);
  return {
    points: surface.points,
    triangles: surface.triangles.filter((_, at) => kept[at]),
    origins: surface.origins.filter((_, at) => kept[at]),
  };
}

function atRest(blend: ReadonlyMap<number, number>): Vector {
  const sum: [number, number, number] = [0, 0, 0];
  for (const [landmark, weight] of blend) {
    for (const axis of [0, 1, 2] as const) sum[axis] += weight * canonical.verticesCm[landmark * 3 + axis]!;
  }
  return sum;
}

/** Darkness of every point: turned from the light is dark. */
function tonesOf(surface: Surface, rest: readonly Vector[]): Float32Array {
  const normals = rest.map(() => [0, 0, 0] as [number, number, number]);
  for (const triangle of surface.triangles) {
    const [a, b, c] = triangle.map((corner) => rest[corner]) as [Vector, Vector, Vector];
    const normal = cross(minus(b, a), minus(c, a));
    for (const corner of triangle)
      for (const axis of [0, 1, 2] as const) normals[corner]![axis] += normal[axis];
  }
  return Float32Array.from(normals, (normal) => {
    const [x, y, z] = unit(normal);
    return Math.min(1, Math.max(0, 1 - (x * LIGHT[0] + y * LIGHT[1] + z * LIGHT[2])));
  });
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The lines in which one plane cuts the surface. */
function slice(surface: Surface, relief: Relief, cut: number): Node[][] {
  const { heights } = relief;
  const nodes = new Map<number, Node>();
  const links = new Map<number, number[]>();
  const link = (from: number, to: number): void => {
    const known = links.get(from);
    if (known) known.push(to);
    else links.set(from, [to]);
  };
  surface.triangles.forEach(([a, b, c], at) => {
    const ends: number[] = [];
    const cross = (from: number, to: number): void => {
      if (heights[from]! < cut === heights[to]! < cut) return;
      const key = edgeKey(from, to);
      if (!nodes.has(key)) nodes.set(key, nodeOn(surface, relief, cut, from, to, surface.origins[at]!));
      ends.push(key);
    };
    cross(a, b);
    cross(b, c);
    cross(c, a);
    if (ends.length !== 2) return;
    link(ends[0]!, ends[1]!);
    link(ends[1]!, ends[0]!);
  });
  return chain(links).map((keys) => thinOut(keys.map((key) => nodes.get(key)!)));
}

function nodeOn(surface: Surface, relief: Relief, cut: number, a: number, b: number, triangle: number): Node {
  const { heights, tones, fades, rest } = relief;
  const share = (cut - heights[a]!) / (heights[b]! - heights[a]!);
  const mix = (from: number, to: number): number => from * (1 - share) + to * share;
  const blend = new Map<number, number>();
  for (const [landmark, weight] of surface.points[a]!) blend.set(landmark, weight * (1 - share));
  for (const [landmark, weight] of surface.points[b]!) {
    blend.set(landmark, (blend.get(landmark) ?? 0) + weight * share);
  }
  const [from, to] = [rest[a]!, rest[b]!];
  const at: Vector = [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])];
  return { blend, at, tone: mix(tones[a]!, tones[b]!), fade: mix(fades[a]!, fades[b]!), triangle };
}

/** Leaves out nodes so close to the last one that no eye would miss them. */
function thinOut(line: readonly Node[]): Node[] {
  const kept: Node[] = [];
  line.forEach((node, at) => {
    const last = kept.at(-1);
    if (!last || at === line.length - 1 || distance(last.at, node.at) >= NODE_SPACING_CM) kept.push(node);
  });
  return kept;
}

function distance(a: Vector, b: Vector): number {
  return Math.hypot(...minus(a, b));
}

/** Joins links into lines, open ones first; what is left are rings. */
function chain(links: ReadonlyMap<number, readonly number[]>): number[][] {
  const used = new Set<number>();
  const walk = (start: number): number[] => {
    const line: number[] = [];
    for (let at: number | undefined = start; at !== undefined;) {
      used.add(at);
      line.push(at);
      at = links.get(at)!.find((next) => !used.has(next));
    }
    return line;
  };
  const starts = [...links.keys()].sort((a, b) => links.get(a)!.length - links.get(b)!.length);
  return starts.flatMap((start) => (used.has(start) ? [] : [walk(start)]));
}

function pack(lines: readonly (readonly Node[])[]): Engraving {
  const nodes = lines.flat();
  const entries = nodes.map((node) => [...node.blend].filter(([, weight]) => Math.abs(weight) > 1e-4));
  const offsets = new Uint32Array(nodes.length + 1);
  entries.forEach((each, at) => (offsets[at + 1] = offsets[at]! + each.length));
  const flat = entries.flat();
  return {
    lineLengths: Uint16Array.from(lines, (line) => line.length),
    tones: Float32Array.from(nodes, (node) => node.tone),
    fades: Float32Array.from(nodes, (node) => node.fade),
    triangles: Uint16Array.from(nodes, (node) => node.triangle),
    offsets,
    landmarks: Uint16Array.from(flat, ([landmark]) => landmark),
    weights: Float32Array.from(flat, ([, weight]) => weight),
  };
}
