/** The head behind the face, as a part of an egg: azimuth from straight ahead to the left, elevation, height over it. */
export type OnScalp = readonly [azimuth: number, elevation: number, heightCm: number];

export type Vector = readonly [x: number, y: number, z: number];

const MIDDLE = { y: 3.2, z: -3.6 } as const;
const RADII = { x: 7.9, y: 9.7, z: 9 } as const;

/** How a person's head differs from the mean one: broader, and with a higher forehead. */
export interface HeadSize {
  readonly breadth: number;
  readonly liftCm: number;
}

export function scalpPoint([azimuth, elevation, height]: OnScalp, { breadth, liftCm }: HeadSize): Vector {
  const around = Math.cos(elevation);
  return [
    breadth * (RADII.x + height) * Math.sin(azimuth) * around,
    MIDDLE.y + liftCm + (RADII.y + height) * Math.sin(elevation),
    MIDDLE.z + (RADII.z + height) * Math.cos(azimuth) * around,
  ];
}

/** Straight out of the head. */
export function outward([x, y, z]: Vector): Vector {
  const hangs = y < 0;
  const [nx, ny, nz] = hangs
    ? [x / RADII.x, 0, 0.4]
    : [x / RADII.x ** 2, (y - MIDDLE.y) / RADII.y ** 2, (z - MIDDLE.z) / RADII.z ** 2];
  const length = Math.hypot(nx, ny, nz) || 1;
  return [nx / length, ny / length, nz / length];
}

/** Elevation of the hairline, from the middle to behind the ear. */
const LINE: readonly (readonly [azimuth: number, elevation: number])[] = [
  [0, 0.49],
  [0.5, 0.46],
  [0.85, 0.31],
  [1.15, 0.1],
  [1.4, -0.14],
  [1.75, -0.5],
  [3.2, -0.9],
];

/** @param recede 0 not at all, 1 far back at the temples */
export function hairline(azimuth: number, recede: number): number {
  const aside = Math.min(3.19, Math.abs(azimuth));
  const after = LINE.findIndex(([at]) => at > aside);
  const [[fromAt, from], [toAt, to]] = [LINE[after - 1]!, LINE[after]!];
  const line = from + ((to - from) * (aside - fromAt)) / (toAt - fromAt);
  const corner = Math.exp(-0.5 * ((aside - 0.55) / 0.3) ** 2);
  const front = Math.exp(-0.5 * (aside / 0.5) ** 2);
  return line + recede * (0.38 * corner + 0.22 * front);
}
