import { strokeThrough, type HeadStroke } from './hair.ts';
import { scalpPoint, type HeadSize, type Vector, outward, hairline } from './scalp.ts';

const NECK = { topCm: -6.2, bottomCm: -14.4, z: -3.4, depthCm: 4.3, spacingCm: 0.36 } as const;
const ARC_POINTS = 15;
const WIDEST = 1.45;
const CHIN_SHADE = 0.7;

const OUTLINE = 1.38;

/** Arcs about the neck, each further down a little lighter, until the drawing ends. */
export function drawNeck(halfWidthCm: number): readonly HeadStroke[] {
  const strokes: HeadStroke[] = [];
  for (let y: number = NECK.topCm; y > NECK.bottomCm; y -= NECK.spacingCm) {
    const flare = flareAt(y);
    const normals: Vector[] = [];
    const points = Array.from({ length: ARC_POINTS }, (_, at): Vector => {
      const azimuth = WIDEST * ((2 * at) / (ARC_POINTS - 1) - 1);
      normals.push([Math.sin(azimuth), 0, Math.cos(azimuth)]);
      return [
        halfWidthCm * flare * Math.sin(azimuth),
        y - 0.9 * Math.cos(azimuth),
        NECK.z + NECK.depthCm * Math.cos(azimuth),
      ];
    });
    const faded = Math.min(1, Math.max(0, (y - NECK.bottomCm) / 5));
    strokes.push(strokeThrough(points, normals, faded, CHIN_SHADE * Math.exp((y - NECK.topCm) / 2.6)));
  }
  return [...strokes, ...[-OUTLINE, OUTLINE].map((azimuth) => neckOutline(halfWidthCm, azimuth))];
}

function flareAt(y: number): number {
  return 1 + 0.5 * Math.max(0, (-10.4 - y) / 4) ** 2;
}

function neckOutline(halfWidthCm: number, azimuth: number): HeadStroke {
  const points = Array.from({ length: 9 }, (_, at): Vector => {
    const y = NECK.topCm - 1 + ((NECK.bottomCm + 2.4 - NECK.topCm) * at) / 8;
    return [
      halfWidthCm * flareAt(y) * Math.sin(azimuth),
      y - 0.9 * Math.cos(azimuth),
      NECK.z + NECK.depthCm * Math.cos(azimuth),
    ];
  });
  return strokeThrough(
    points,
    points.map((): Vector => [0.55 * Math.sign(azimuth), 0, 0.85]),
    0.8,
  );
}

const EAR: readonly Vector[] = [
  [7.55, 1.9, -2.4],
  [8.05, 2.75, -2.9],
  [8.6, 2.75, -3.4],
  [8.85, 1.9, -3.8],
  [8.65, 0.8, -3.8],
  [8.3, -0.1, -3.5],
  [8.1, -0.9, -3.1],
  [7.75, -1.5, -2.7],
  [7.4, -1.3, -2.4],
];
const EAR_INSIDE: readonly Vector[] = [
  [7.75, 1.75, -2.5],
  [8.25, 2.2, -3],
  [8.45, 1.6, -3.4],
  [8.2, 0.6, -3.3],
  [7.95, -0.2, -3],
];

export function drawEars({ breadth }: HeadSize): readonly HeadStroke[] {
  return [EAR, EAR_INSIDE].flatMap((line) =>
    [-1, 1].map((side) =>
      strokeThrough(
        line.map(([x, y, z]): Vector => [side * x * breadth, y, z]),
        line.map((): Vector => [side * 0.6, 0, 0.8]),
        line === EAR ? 1.2 : 0.7,
      ),
    ),
  );
}

/** The planes that cut the dome lean back, so that the lines arch as its outline does. */
const LEAN_RAD = -0.45;
const DOME = { fromElevation: 0.42, toElevation: 1.5, spacingCm: 0.34, widest: 1.75, points: 21 } as const;

/** The bare dome of a head above the face. */
export function drawDome(size: HeadSize): readonly HeadStroke[] {
  const strokes: HeadStroke[] = [];
  const highest = heightOn(0, DOME.toElevation, size);
  for (let height = heightOn(0, DOME.fromElevation, size); height < highest; height += DOME.spacingCm) {
    const points = Array.from({ length: DOME.points }, (_, at) => {
      const azimuth = DOME.widest * ((2 * at) / (DOME.points - 1) - 1);
      const elevation = elevationOf(height, azimuth, size);
      return elevation !== null && elevation > hairline(azimuth, 0) - 0.06
        ? [scalpPoint([azimuth, elevation, 0], size)]
        : [];
    }).flat();
    if (points.length > 2)
      strokes.push(strokeThrough(points, points.map(outward), 0.86 + 0.07 * ((3 * strokes.length) % 5)));
  }
  return strokes;
}

function heightOn(azimuth: number, elevation: number, size: HeadSize): number {
  const [, y, z] = scalpPoint([azimuth, elevation, 0], size);
  return y * Math.cos(LEAN_RAD) + z * Math.sin(LEAN_RAD);
}

/** Where a plane meets the head at an azimuth, on the side that is seen; null where it passes above. */
function elevationOf(height: number, azimuth: number, size: HeadSize): number | null {
  let [low, high] = [-0.5, Math.PI / 2];
  if (heightOn(azimuth, high, size) < height) return null;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (heightOn(azimuth, middle, size) < height) low = middle;
    else high = middle;
  }
  return high;
}
