import type { DisplacementMap } from './displacement-map.ts';

/** One plane of a picture, a byte a pixel, rows without gaps. */
export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Plane {
  readonly values: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

const MAX_BYTE = 255;

/** Catmull-Rom weights of the four pixels around a place `share` of the way from the second to the third. */
export function catmullRom(share: number): readonly [number, number, number, number] {
  const s2 = share * share;
  const s3 = s2 * share;
  return [
    (-s3 + 2 * s2 - share) / 2,
    (3 * s3 - 5 * s2 + 2) / 2,
    (-3 * s3 + 4 * s2 + share) / 2,
    (s3 - s2) / 2,
  ];
}

function clamp(index: number, count: number): number {
  return index < 0 ? 0 : index >= count ? count - 1 : index;
}

/** Brightness between the pixels by bicubic interpolation; the border repeats beyond the plane. */
export function bicubicAt({ values, widthPx, heightPx }: Plane, x: number, y: number): number {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const wx = catmullRom(x - ix);
  const wy = catmullRom(y - iy);
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = clamp(iy - 1 + j, heightPx) * widthPx;
    let line = 0;
    for (let i = 0; i < 4; i++) line += wx[i]! * values[row + clamp(ix - 1 + i, widthPx)]!;
    sum += wy[j]! * line;
  }
  return sum;
}

/** The nearest value that a pixel can have. */
function toByte(value: number): number {
  return Math.min(MAX_BYTE, Math.max(0, Math.round(value)));
}

/** The brightness plane with the map applied; pixels that do not move stay bit for bit. */
export function warpPlane(plane: Plane, map: DisplacementMap): Uint8Array {
  const out = plane.values.slice();
  for (let v = 0, at = 0; v < map.height; v++) {
    for (let u = 0; u < map.width; u++, at++) {
      const dx = map.dx[at]!;
      const dy = map.dy[at]!;
      if (dx === 0 && dy === 0) continue;
      const x = map.bounds.left + u;
      const y = map.bounds.top + v;
      out[y * plane.widthPx + x] = toByte(bicubicAt(plane, x + dx, y + dy));
    }
  }
  return out;
}

/** The map for a plane of half the size (colour): each of its pixels averages four. */
export function halved(map: DisplacementMap): DisplacementMap {
  const left = map.bounds.left >> 1;
  const top = map.bounds.top >> 1;
  const right = (map.bounds.right + 1) >> 1;
  const bottom = (map.bounds.bottom + 1) >> 1;
  const width = right - left;
  const height = bottom - top;
  const dx = new Float32Array(width * height);
  const dy = new Float32Array(width * height);
  for (let v = 0; v < map.height; v++) {
    for (let u = 0; u < map.width; u++) {
      const to = (((map.bounds.top + v) >> 1) - top) * width + (((map.bounds.left + u) >> 1) - left);
      // Four pixels to one, and half as many pixels to the same way: an eighth.
      dx[to]! += map.dx[v * map.width + u]! / 8;
      dy[to]! += map.dy[v * map.width + u]! / 8;
    }
  }
  return { bounds: { left, top, right, bottom }, width, height, dx, dy };
}

/** The planes of an I420 picture: brightness, and the two of colour at half the size; not copied. */
export function planesOf(bytes: Uint8Array, { widthPx, heightPx }: Size): readonly [Plane, Plane, Plane] {
  const luma = widthPx * heightPx;
  const half = { widthPx: widthPx / 2, heightPx: heightPx / 2 };
  return [
    { values: bytes.subarray(0, luma), widthPx, heightPx },
    { values: bytes.subarray(luma, luma + luma / 4), ...half },
    { values: bytes.subarray(luma + luma / 4), ...half },
  ];
}
