import canonical from '../../../measure/head/canonical-mesh.json' with { type: 'json' };
import { LOWER_LIP_BOTTOM, LOWER_LIP_TOP, UPPER_LIP_TOP, LIP_SEAM } from '../features.ts';

interface Hollow {
  /** Beside the middle of the mean face, in cm; both sides. */
  readonly x: number;
  readonly y: number;
  readonly reachX: number;
  readonly reachY: number;
  readonly darker: number;
}

/** Where little light gets to, from wherever it falls. */
const HOLLOWS: readonly Hollow[] = [
  { x: 1.75, y: 3.25, reachX: 0.55, reachY: 0.7, darker: 0.3 },
  { x: 3.2, y: 3.65, reachX: 1.4, reachY: 0.35, darker: 0.16 },
  { x: 3.1, y: 1.5, reachX: 1.3, reachY: 0.35, darker: 0.1 },
  { x: 0, y: -2.35, reachX: 1.3, reachY: 0.35, darker: 0.3 },
  { x: 0, y: -6.15, reachX: 1.3, reachY: 0.35, darker: 0.2 },
  { x: 2.75, y: -4.45, reachX: 0.4, reachY: 0.4, darker: 0.18 },
];
const UPPER_LIP = 0.36;
const LOWER_LIP = 0.24;

const UPPER_LIP_SKIN: ReadonlySet<number> = new Set([
  ...UPPER_LIP_TOP,
  ...LIP_SEAM,
  ...[76, 62, 78, 183, 42, 41, 38, 12, 268, 271, 272, 407, 308, 292, 306],
  ...[184, 74, 73, 72, 11, 302, 303, 304, 408],
]);
const LOWER_LIP_SKIN: ReadonlySet<number> = new Set([
  ...LOWER_LIP_TOP,
  ...LOWER_LIP_BOTTOM,
  ...[96, 89, 179, 86, 15, 316, 403, 319, 325],
  ...[77, 90, 180, 85, 16, 315, 404, 320, 307],
]);

/** How much darker than the light alone makes it the skin is drawn, at every vertex. */
export interface SkinTones {
  readonly lips: Float32Array;
  /** Deeper in old faces than in young ones. */
  readonly hollows: Float32Array;
}

export function skinTones(): SkinTones {
  const count = canonical.verticesCm.length / 3;
  return {
    lips: Float32Array.from(
      { length: count },
      (_, vertex) =>
        (UPPER_LIP_SKIN.has(vertex) ? UPPER_LIP : 0) + (LOWER_LIP_SKIN.has(vertex) ? LOWER_LIP : 0),
    ),
    hollows: Float32Array.from({ length: count }, (_, vertex) => hollowAt(vertex)),
  };
}

function hollowAt(vertex: number): number {
  const [x, y] = [Math.abs(canonical.verticesCm[vertex * 3]!), canonical.verticesCm[vertex * 3 + 1]!];
  return HOLLOWS.reduce(
    (sum, at) =>
      sum + at.darker * Math.exp(-0.5 * (((x - at.x) / at.reachX) ** 2 + ((y - at.y) / at.reachY) ** 2)),
    0,
  );
}
