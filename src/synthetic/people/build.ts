/** How one side of a face departs from the mean face; 0 is the mean, most values lie within -1..1. */
export interface Build {
  readonly width: number;
  readonly length: number;
  readonly jaw: number;
  readonly chinLength: number;
  readonly chinForward: number;
  readonly cheekbones: number;
  readonly cheeks: number;
  readonly forehead: number;
  readonly browHeight: number;
  readonly browRidge: number;
  readonly browTilt: number;
  readonly browArch: number;
  readonly eyeOpening: number;
  readonly eyeTilt: number;
  readonly eyeSpacing: number;
  readonly eyeDepth: number;
  readonly lidHood: number;
  readonly noseLength: number;
  readonly noseWidth: number;
  readonly noseBridge: number;
  readonly noseTip: number;
  readonly noseTurn: number;
  readonly mouthWidth: number;
  readonly mouthHeight: number;
  readonly upperLip: number;
  readonly lowerLip: number;
  readonly mouthTilt: number;
  readonly jowls: number;
}

export const BUILD_KEYS = [
  'width',
  'length',
  'jaw',
  'chinLength',
  'chinForward',
  'cheekbones',
  'cheeks',
  'forehead',
  'browHeight',
  'browRidge',
  'browTilt',
  'browArch',
  'eyeOpening',
  'eyeTilt',
  'eyeSpacing',
  'eyeDepth',
  'lidHood',
  'noseLength',
  'noseWidth',
  'noseBridge',
  'noseTip',
  'noseTurn',
  'mouthWidth',
  'mouthHeight',
  'upperLip',
  'lowerLip',
  'mouthTilt',
  'jowls',
] as const satisfies readonly (keyof Build)[];

/** A point of the mean face, x away from the middle. */
export type Point = readonly [lateralCm: number, yCm: number, zCm: number];

/** A smooth hill of height 1 about a point of one side of the face. */
function hill(x: number, y: number, atX: number, atY: number, reachX: number, reachY: number): number {
  return Math.exp(-0.5 * (((x - atX) / reachX) ** 2 + ((y - atY) / reachY) ** 2));
}

/** 0 before `from`, 1 after `to`, smooth between. */
function ramp(value: number, from: number, to: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

/** Height of the eyes, the closed mouth and the middle of the eye, in the mean face. */
const EYE = { x: 3.15, y: 2.62 } as const;
/** The mean face's eyes are narrower than those of a person who looks. */
const WIDER = 0.2;
const MOUTH_Y = -4.35;
/** The closed mouth of the mean face hangs at its corners; at rest nobody's does by so much. */
const FLATTER_CM = 0.14;

/** Where a point of the mean face (its lips closed) lies in a face of this build. */
export function built(build: Build, point: Point): Point {
  return proportioned(build, bones(build, mouth(build, nose(build, eyes(build, point)))));
}

function eyes(b: Build, [x0, y0, z0]: Point): Point {
  const near = hill(x0, y0, EYE.x, EYE.y, 1.7, 0.95);
  const opening = 1 + (WIDER + 0.3 * b.eyeOpening) * hill(x0, y0, EYE.x, EYE.y, 1.5, 0.75);
  const brow = hill(x0, y0, 3.4, 4.7, 2.3, 1.1);
  return [
    x0 + (0.22 * b.eyeSpacing + 0.07 * (x0 - EYE.x)) * near,
    EYE.y +
      (y0 - EYE.y) * opening +
      0.17 * b.eyeTilt * (x0 - EYE.x) * near -
      0.24 * b.lidHood * hill(x0, y0, 4, 3.25, 1.1, 0.45) +
      (0.34 * b.browHeight + 0.12 * b.browTilt * (x0 - 3.4)) * brow +
      0.24 * b.browArch * hill(x0, y0, 4.3, 4.9, 1, 0.8),
    z0 - 0.35 * b.eyeDepth * near + 0.35 * b.browRidge * hill(x0, y0, 2.7, 4.1, 2, 0.8),
  ];
}

function nose(b: Build, [x, y, z]: Point): Point {
  const wings = hill(x, y, 0, -1.2, 2.1, 1.2);
  const tip = hill(x, y, 0, -0.5, 1.3, 1.1);
  return [
    x * (1 + 0.17 * b.noseWidth * wings),
    y - 0.42 * b.noseLength * hill(x, y, 0, -1.5, 2.4, 1.6) + 0.28 * b.noseTurn * tip,
    z + 0.45 * b.noseBridge * hill(x, y, 0, 1.8, 0.9, 1.5) + 0.5 * b.noseTip * tip,
  ];
}

function mouth(b: Build, [x, y, z]: Point): Point {
  const full = y > MOUTH_Y ? b.upperLip : b.lowerLip;
  const lip = hill(x, y, 0, MOUTH_Y, 2.1, 1.0);
  return [
    x * (1 + 0.13 * b.mouthWidth * hill(x, y, 0, MOUTH_Y, 3.4, 1.2)),
    MOUTH_Y +
      (y - MOUTH_Y) * (1 + 0.3 * full * lip) +
      FLATTER_CM * (hill(x, y, 2.5, MOUTH_Y, 0.9, 0.6) - hill(x, y, 0, -4.05, 1.2, 0.45)) +
      0.25 * b.mouthHeight * hill(x, y, 0, MOUTH_Y, 3.5, 1.4) +
      0.17 * b.mouthTilt * hill(x, y, 2.6, MOUTH_Y, 0.9, 0.7),
    z + 0.12 * full * lip,
  ];
}

function bones(b: Build, [x, y, z]: Point): Point {
  const cheekbone = hill(x, y, 5.4, 0.4, 1.9, 1.6);
  const cheek = hill(x, y, 4.6, -4, 1.9, 2);
  const jowl = hill(x, y, 4.6, -7, 1.6, 1.3);
  const chin = ramp(-y, 6.2, 9);
  return [
    x * (1 + 0.1 * b.jaw * ramp(-y, 2.5, 7)) +
      0.32 * b.cheekbones * cheekbone +
      0.28 * b.cheeks * cheek +
      0.3 * b.jowls * jowl,
    y - 0.55 * b.chinLength * chin - 0.25 * b.jowls * jowl,
    z +
      0.3 * b.cheekbones * cheekbone +
      0.55 * b.cheeks * cheek +
      0.5 * b.chinForward * hill(x, y, 0, -8.3, 2.4, 1.6) -
      0.5 * b.forehead * ramp(y, 4.5, 8.5),
  ];
}

function proportioned(b: Build, [x, y, z]: Point): Point {
  return [
    x * (1 + 0.06 * b.width) * (1 + 0.05 * b.forehead * ramp(y, 3, 8)),
    y * (1 + 0.05 * b.length * ramp(Math.abs(y), 0, 6)),
    z,
  ];
}
