import canonical from '../../../measure/head/canonical-mesh.json' with { type: 'json' };

/** A point of the skin as shares of three landmarks: it goes where they go. */
interface SkinPoint {
  readonly corners: readonly [number, number, number];
  readonly shares: readonly [number, number, number];
}

/** A line that age draws. */
export interface Crease {
  readonly points: readonly SkinPoint[];
  /** From this age on, as a share of a long life, it is seen. */
  readonly from: number;
  /** Its width when it is deepest. */
  readonly width: number;
}

type Dot = readonly [xCm: number, yCm: number];

/** Drawn on the left half of the mean face as it looks at us. */
const ONE_SIDE: readonly { readonly from: number; readonly width: number; readonly dots: readonly Dot[] }[] =
  [
    // From the wing of the nose round the mouth, and below its corner.
    {
      from: 0.15,
      width: 0.95,
      dots: [
        [2.3, -1.25],
        [2.72, -1.8],
        [3.06, -2.55],
        [3.2, -3.35],
        [3.1, -4.1],
      ],
    },
    {
      from: 0.6,
      width: 1,
      dots: [
        [2.95, -5.0],
        [3.02, -5.7],
        [2.85, -6.4],
      ],
    },
    // Under the eye, and beside it.
    {
      from: 0.2,
      width: 1.4,
      dots: [
        [1.75, 1.95],
        [2.4, 1.3],
        [3.2, 1.15],
        [4.0, 1.4],
      ],
    },
    {
      from: 0.45,
      width: 1.1,
      dots: [
        [1.95, 1.35],
        [2.6, 0.75],
        [3.4, 0.55],
        [4.2, 0.75],
        [4.8, 1.2],
      ],
    },
    {
      from: 0.3,
      width: 1.2,
      dots: [
        [4.85, 2.75],
        [5.35, 2.95],
        [5.9, 3.25],
      ],
    },
    {
      from: 0.35,
      width: 1.2,
      dots: [
        [4.9, 2.45],
        [5.5, 2.45],
        [6.1, 2.55],
      ],
    },
    {
      from: 0.5,
      width: 1.1,
      dots: [
        [4.85, 2.2],
        [5.4, 1.95],
        [5.9, 1.8],
      ],
    },
    {
      from: 0.55,
      width: 1.0,
      dots: [
        [4.75, 1.95],
        [5.2, 1.5],
        [5.6, 1.15],
      ],
    },
    // Between the brows.
    {
      from: 0.3,
      width: 1.1,
      dots: [
        [0.55, 4.0],
        [0.7, 4.5],
        [0.78, 5.0],
      ],
    },
    {
      from: 0.7,
      width: 0.8,
      dots: [
        [0.95, 4.5],
        [1.12, 4.9],
        [1.2, 5.3],
      ],
    },
    // Hollow of the cheek.
    {
      from: 0.6,
      width: 0.55,
      dots: [
        [4.15, -0.7],
        [4.5, -1.7],
        [4.55, -2.8],
        [4.3, -3.9],
        [3.9, -4.8],
      ],
    },
  ];

const ACROSS: readonly { readonly from: number; readonly width: number; readonly dots: readonly Dot[] }[] = [
  {
    from: 0.2,
    width: 1.2,
    dots: [
      [-3.3, 6.35],
      [-2.2, 6.6],
      [-0.9, 6.4],
      [0.3, 6.3],
      [1.6, 6.55],
      [3.0, 6.45],
    ],
  },
  {
    from: 0.35,
    width: 1.2,
    dots: [
      [-3.7, 7.0],
      [-2.0, 7.3],
      [-0.4, 7.1],
      [1.2, 7.2],
      [2.6, 7.25],
      [3.5, 7.0],
    ],
  },
  {
    from: 0.55,
    width: 1.1,
    dots: [
      [-2.7, 5.85],
      [-1.8, 6.0],
      [-0.8, 5.85],
      [0.2, 5.75],
      [1.2, 5.95],
      [2.5, 5.9],
    ],
  },
  // Under the lower lip, at any age.
  {
    from: -0.6,
    width: 1.3,
    dots: [
      [-1.25, -6.5],
      [-0.6, -6.28],
      [0, -6.22],
      [0.6, -6.28],
      [1.25, -6.5],
    ],
  },
];

function mirrored(dots: readonly Dot[]): readonly Dot[] {
  return dots.map(([x, y]) => [-x, y]);
}

/** All creases of the mean face; a person has those of their age. */
export function bindCreases(): readonly Crease[] {
  const lines = [...ONE_SIDE, ...ONE_SIDE.map((each) => ({ ...each, dots: mirrored(each.dots) })), ...ACROSS];
  return lines.map(({ from, width, dots }) => ({ from, width, points: dots.map(bind) }));
}

/** The nearest skin that faces us under a point of the mean face. */
function bind([x, y]: Dot): SkinPoint {
  const { triangles, verticesCm } = canonical;
  let best: SkinPoint | null = null;
  let nearest = -Infinity;
  for (let at = 0; at < triangles.length; at += 3) {
    const corners = [triangles[at]!, triangles[at + 1]!, triangles[at + 2]!] as const;
    const shares = sharesOf(x, y, corners);
    if (!shares) continue;
    const z = shares.reduce((sum, share, k) => sum + share * verticesCm[corners[k]! * 3 + 2]!, 0);
    if (z <= nearest) continue;
    nearest = z;
    best = { corners, shares };
  }
  if (!best) throw new Error(`No skin lies at ${String(x)}, ${String(y)}.`);
  return best;
}

function sharesOf(
  x: number,
  y: number,
  [a, b, c]: readonly [number, number, number],
): readonly [number, number, number] | null {
  const { verticesCm } = canonical;
  const [ax, ay] = [verticesCm[a * 3]!, verticesCm[a * 3 + 1]!];
  const [bx, by] = [verticesCm[b * 3]! - ax, verticesCm[b * 3 + 1]! - ay];
  const [cx, cy] = [verticesCm[c * 3]! - ax, verticesCm[c * 3 + 1]! - ay];
  const area = bx * cy - by * cx;
  const toB = ((x - ax) * cy - (y - ay) * cx) / area;
  const toC = (bx * (y - ay) - by * (x - ax)) / area;
  return toB >= 0 && toC >= 0 && toB + toC <= 1 ? [1 - toB - toC, toB, toC] : null;
}
