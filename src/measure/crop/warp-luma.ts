import { CROP_SIZE_PX, type Similarity } from './crop-frame.ts';

/** A rectangle of brightness values cut from a picture. `originX/Y` is its place in the picture. */
export interface LumaPlane {
  readonly values: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly strideBytes: number;
  readonly originXPx: number;
  readonly originYPx: number;
}

/** Above this many picture pixels per crop pixel a single sample would alias, so the picture is reduced first. */
const ALIAS_LIMIT = 1.5;

/**
 * Samples the stabilised face crop from a plane of brightness.
 * @param toPicture crop pixels -> picture pixels
 * @param out CROP_SIZE_PX squared values, 0..255
 */
export function warpLuma(plane: LumaPlane, toPicture: Similarity, out: Float32Array): void {
  const picturePxPerCropPx = Math.hypot(toPicture.a, toPicture.b);
  if (picturePxPerCropPx <= ALIAS_LIMIT) warpBilinear(plane, toPicture, out);
  else warpReduced(plane, toPicture, Math.round(picturePxPerCropPx), out);
}

function warpBilinear(plane: LumaPlane, to: Similarity, out: Float32Array): void {
  const { values, strideBytes, originXPx, originYPx } = plane;
  const maxX = plane.widthPx - 1.001;
  const maxY = plane.heightPx - 1.001;
  let at = 0;
  for (let y = 0; y < CROP_SIZE_PX; y++) {
    let u = to.tx - to.b * y - originXPx;
    let v = to.ty + to.a * y - originYPx;
    for (let x = 0; x < CROP_SIZE_PX; x++, u += to.a, v += to.b) {
      const cu = u < 0 ? 0 : u > maxX ? maxX : u;
      const cv = v < 0 ? 0 : v > maxY ? maxY : v;
      const iu = cu | 0;
      const iv = cv | 0;
      const fu = cu - iu;
      const fv = cv - iv;
      const p = iv * strideBytes + iu;
      const top = values[p] + (values[p + 1] - values[p]) * fu;
      const q = p + strideBytes;
      const bottom = values[q] + (values[q + 1] - values[q]) * fu;
      out[at++] = top + (bottom - top) * fv;
    }
  }
}

let reduced = new Uint8Array(0);
let columnSums = new Uint16Array(0);

/** Box-averages the plane by a whole factor first, row by row, and samples the smaller plane. */
function warpReduced(plane: LumaPlane, to: Similarity, factor: number, out: Float32Array): void {
  const widthPx = Math.floor(plane.widthPx / factor);
  const heightPx = Math.floor(plane.heightPx / factor);
  if (widthPx < 2 || heightPx < 2) {
    warpBilinear(plane, to, out);
    return;
  }
  if (reduced.length < widthPx * heightPx) reduced = new Uint8Array(widthPx * heightPx);
  boxReduce(plane, factor, widthPx, heightPx, reduced);
  const half = (factor - 1) / 2;
  const small = { values: reduced, widthPx, heightPx, strideBytes: widthPx, originXPx: 0, originYPx: 0 };
  warpBilinear(
    small,
    {
      a: to.a / factor,
      b: to.b / factor,
      tx: (to.tx - plane.originXPx - half) / factor,
      ty: (to.ty - plane.originYPx - half) / factor,
    },
    out,
  );
}

/** Sums columns over `factor` rows in reading order, then neighbours: each picture value is touched once. */
function boxReduce(
  plane: LumaPlane,
  factor: number,
  widthPx: number,
  heightPx: number,
  out: Uint8Array,
): void {
  const { values, strideBytes } = plane;
  const span = widthPx * factor;
  if (columnSums.length < span) columnSums = new Uint16Array(span);
  const sums = columnSums;
  const share = 1 / (factor * factor);
  for (let y = 0; y < heightPx; y++) {
    let row = y * factor * strideBytes;
    for (let x = 0; x < span; x++) sums[x] = values[row + x]!;
    for (let j = 1; j < factor; j++) {
      row += strideBytes;
      for (let x = 0; x < span; x++) sums[x] += values[row + x];
    }
    for (let x = 0, at = 0; x < widthPx; x++) {
      let sum = 0;
      for (const end = at + factor; at < end; at++) sum += sums[at];
      out[y * widthPx + x] = sum * share + 0.5;
    }
  }
}

/** Smooths the crop in place with the 3 x 3 binomial kernel; `scratch` has the crop's size. */
export function smoothCrop(crop: Float32Array, scratch: Float32Array): void {
  const n = CROP_SIZE_PX;
  for (let y = 0; y < n; y++) {
    const row = y * n;
    scratch[row] = crop[row]!;
    scratch[row + n - 1] = crop[row + n - 1]!;
    for (let x = 1; x < n - 1; x++) {
      const i = row + x;
      scratch[i] = 0.25 * (crop[i - 1] + crop[i + 1]) + 0.5 * crop[i];
    }
  }
  crop.set(scratch.subarray(0, n));
  crop.set(scratch.subarray((n - 1) * n), (n - 1) * n);
  for (let i = n; i < n * (n - 1); i++) {
    crop[i] = 0.25 * (scratch[i - n] + scratch[i + n]) + 0.5 * scratch[i];
  }
}
