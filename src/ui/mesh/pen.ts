/** Where the landmarks of a face are on a canvas. */
export interface Spots {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

type Point = readonly [number, number];

/** A smooth line through the middles of neighbouring landmarks. */
export function curve(path: Path2D, { x, y }: Spots, landmarks: readonly number[], closed: boolean): void {
  const count = landmarks.length;
  const half = (at: number): Point => {
    const [a, b] = [landmarks[at % count]!, landmarks[(at + 1) % count]!];
    return [(x[a]! + x[b]!) / 2, (y[a]! + y[b]!) / 2];
  };
  if (closed) path.moveTo(...half(count - 1));
  else path.moveTo(x[landmarks[0]!]!, y[landmarks[0]!]!);
  for (let at = closed ? 0 : 1; at < (closed ? count : count - 1); at++) {
    path.quadraticCurveTo(x[landmarks[at]!]!, y[landmarks[at]!]!, ...half(at));
  }
  if (closed) path.closePath();
  else path.lineTo(x[landmarks[count - 1]!]!, y[landmarks[count - 1]!]!);
}

/** The point at a share of the way along landmarks. */
export function pointAlong({ x, y }: Spots, landmarks: readonly number[], share: number): Point {
  const position = share * (landmarks.length - 1);
  const at = Math.min(landmarks.length - 2, Math.floor(position));
  const rest = position - at;
  const [a, b] = [landmarks[at]!, landmarks[at + 1]!];
  return [x[a]! * (1 - rest) + x[b]! * rest, y[a]! * (1 - rest) + y[b]! * rest];
}

/** A thousandth of the face's height; small faces need bolder lines than their size alone gives, or they pale. */
export function lineUnit({ x, y }: Spots): number {
  const heightPx = Math.hypot(x[FOREHEAD]! - x[CHIN]!, y[FOREHEAD]! - y[CHIN]!);
  return (heightPx / 1000) * Math.min(MOST_BOLDNESS, Math.max(1, PALE_BELOW_PX / heightPx));
}

const FOREHEAD = 10;
const CHIN = 152;
const PALE_BELOW_PX = 720;
const MOST_BOLDNESS = 1.7;
