import { CANONICAL, VERTICES } from './anatomy.ts';

/** Inner edges of the lips, the lower point below its upper one, and the rim of the lower lip. */
const LIPS = {
  upper: [191, 80, 81, 82, 13, 312, 311, 310, 415],
  lower: [95, 88, 178, 87, 14, 317, 402, 318, 324],
  body: [96, 89, 179, 86, 15, 316, 403, 319, 325],
  rim: [146, 91, 181, 84, 17, 314, 405, 321, 375],
} as const;
const MIDDLE = 4;
const BODY_TRAVEL = 0.7;
const RIM_TRAVEL = 0.4;

/** The canonical face has its lips apart; a person at rest has not. */
export function closeLips(points: Float32Array): void {
  const restY = (vertex: number): number => CANONICAL.verticesCm[vertex * 3 + 1]!;
  LIPS.lower.forEach((lower, at) => {
    const gap = restY(LIPS.upper[at]!) - restY(lower);
    points[lower * 3 + 1]! += gap;
    points[LIPS.body[at]! * 3 + 1]! += gap * BODY_TRAVEL;
    points[LIPS.rim[at]! * 3 + 1]! += gap * RIM_TRAVEL;
  });
}

/** The same in depth too, so that the lips are closed seen from anywhere. */
export function sealLips(points: Float32Array): void {
  closeLips(points);
  LIPS.lower.forEach((lower, at) => meet(points, LIPS.upper[at]! * 3 + 2, lower * 3 + 2));
}

/** Lips press on each other; they do not pass through. */
export function keepLipsApart(points: Float32Array): void {
  LIPS.lower.forEach((lower, at) => {
    const [above, below] = [LIPS.upper[at]! * 3, lower * 3];
    if (points[below + 1]! < points[above + 1]!) return;
    for (const axis of [1, 2]) meet(points, above + axis, below + axis);
  });
}

function meet(points: Float32Array, one: number, other: number): void {
  const middle = (points[one]! + points[other]!) / 2;
  points[one] = middle;
  points[other] = middle;
}

/** What speech does to a mouth, in IOD. */
interface MouthState {
  readonly mouthOpen: number;
  readonly mouthRound: number;
}

/** How much of the way each vertex goes as the jaw drops, and as the lips are rounded. */
interface MouthShares {
  readonly jaw: Float32Array;
  readonly round: Float32Array;
}

const LOWER_LIP: ReadonlySet<number> = new Set([...LIPS.lower, ...LIPS.body, ...LIPS.rim]);
const CORNER = 61;
/** The jaw swings back a little as it goes down. */
const JAW_BACK = 0.25;
const JAW_REACH_CM = { x: 4.2, y: 1.6 } as const;
const ROUND_REACH_CM = { x: 2.2, y: 1.2 } as const;
/** Rounded lips come forward by this share of the way that the corners go in. */
const ROUND_FORWARD = 0.7;

const shares = shareMouth();

function shareMouth(): MouthShares {
  const jaw = new Float32Array(VERTICES);
  const round = new Float32Array(VERTICES);
  const { verticesCm } = CANONICAL;
  const seamY = verticesCm[LIPS.upper[MIDDLE] * 3 + 1]!;
  const halfWidth = Math.abs(verticesCm[CORNER * 3]!);
  for (let vertex = 0; vertex < VERTICES; vertex++) {
    const [x, y] = [verticesCm[vertex * 3]!, verticesCm[vertex * 3 + 1]!];
    const below = Math.max(0, Math.min(1, (seamY - y) / JAW_REACH_CM.y));
    const onLip = Math.sqrt(Math.max(0, 1 - (x / halfWidth) ** 2));
    const onSkin = below * Math.exp(-0.5 * (x / JAW_REACH_CM.x) ** 2);
    jaw[vertex] = LOWER_LIP.has(vertex) ? Math.max(onLip, onSkin) : onSkin;
    const [across, down] = [x / ROUND_REACH_CM.x, (y - seamY) / ROUND_REACH_CM.y];
    round[vertex] = Math.exp(-0.5 * (across * across + down * down));
  }
  return { jaw, round };
}

/** Drops the jaw and rounds the lips. */
export function moveMouth(points: Float32Array, { mouthOpen, mouthRound }: MouthState, iodCm: number): void {
  if (mouthOpen === 0 && mouthRound === 0) return;
  const [drop, round] = [mouthOpen * iodCm, mouthRound * iodCm];
  for (let vertex = 0; vertex < VERTICES; vertex++) {
    const at = vertex * 3;
    const [jaw, inward] = [shares.jaw[vertex]! * drop, shares.round[vertex]! * round];
    points[at]! -= (inward * points[at]!) / Math.abs(CANONICAL.verticesCm[CORNER * 3]!);
    points[at + 1]! -= jaw;
    points[at + 2]! += ROUND_FORWARD * inward - JAW_BACK * jaw;
  }
}
