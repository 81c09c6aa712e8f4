/** A rectangle in a picture, in fractions of its width and height from the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes of one thing, found twice, share more than this of what they cover together. */
const SAME_PLACE_SHARE = 0.4;

/** Whether two boxes may be of one and the same thing. */
export function isSamePlace(a: Box, b: Box): boolean {
  const shared = overlap(a.x, a.width, b.x, b.width) * overlap(a.y, a.height, b.y, b.height);
  return shared > SAME_PLACE_SHARE * (a.width * a.height + b.width * b.height - shared);
}

/** How far a point is from the middle of a box, in its own half widths and half heights: within 1, it lies inside. */
export function distanceFromMiddle({ x, y, width, height }: Box, atX: number, atY: number): number {
  return Math.max(Math.abs(atX - x - width / 2) / (width / 2), Math.abs(atY - y - height / 2) / (height / 2));
}

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));
}
