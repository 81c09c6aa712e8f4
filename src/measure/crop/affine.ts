/** A plane affine map: x' = m0 x + m1 y + m2, y' = m3 x + m4 y + m5. */
export type Affine = Float64Array;

export function identity(out: Affine = new Float64Array(6)): Affine {
  out.fill(0);
  out[0] = out[4] = 1;
  return out;
}

export function applyX(m: Affine, x: number, y: number): number {
  return m[0]! * x + m[1]! * y + m[2]!;
}

export function applyY(m: Affine, x: number, y: number): number {
  return m[3]! * x + m[4]! * y + m[5]!;
}

/** Replaces `m` by m after the inverse of `step`; leaves it alone where `step` cannot be inverted. */
export function composeInverse(m: Affine, step: Affine): void {
  const det = step[0]! * step[4]! - step[1]! * step[3]!;
  if (Math.abs(det) < 1e-9) return;
  const i0 = step[4]! / det;
  const i1 = -step[1]! / det;
  const i3 = -step[3]! / det;
  const i4 = step[0]! / det;
  const i2 = -(i0 * step[2]! + i1 * step[5]!);
  const i5 = -(i3 * step[2]! + i4 * step[5]!);
  const [a, b, c, d, e, f] = [m[0]!, m[1]!, m[2]!, m[3]!, m[4]!, m[5]!];
  m[0] = a * i0 + b * i3;
  m[1] = a * i1 + b * i4;
  m[2] = a * i2 + b * i5 + c;
  m[3] = d * i0 + e * i3;
  m[4] = d * i1 + e * i4;
  m[5] = d * i2 + e * i5 + f;
}

/** What a map does to a point: writes x, y to `out`. */
export type PointMap = (x: number, y: number, out: Float64Array) => void;

/** Replaces `m` by `map` after m, where `map` is affine and given by what it does to points. */
export function follow(m: Affine, map: PointMap, scratch: Float64Array): void {
  const corners = [m[2], m[5], m[0]! + m[2]!, m[3]! + m[5]!, m[1]! + m[2]!, m[4]! + m[5]!] as const;
  map(corners[0]!, corners[1]!, scratch);
  const originX = scratch[0]!;
  const originY = scratch[1]!;
  map(corners[2], corners[3], scratch);
  m[0] = scratch[0]! - originX;
  m[3] = scratch[1]! - originY;
  map(corners[4], corners[5], scratch);
  m[1] = scratch[0]! - originX;
  m[4] = scratch[1]! - originY;
  m[2] = originX;
  m[5] = originY;
}
