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

/** Above this many picture pixels per crop pixel a single sample would alias, so several are averaged. */
const ALIAS_LIMIT = 1.5;
const MAX_SAMPLES_PER_AXIS = 8;

/**
 * Samples the stabilised face crop from a plane of brightness.
 * @param toPicture crop pixels -> picture pixels
 * @param out CROP_SIZE_PX squared values, 0..255
 */
export function warpLuma(plane: LumaPlane, toPicture: Similarity, out: Float32Array): void {
  const picturePxPerCropPx = Math.hypot(toPicture.a, toPicture.b);
  if (picturePxPerCropPx <= ALIAS_LIMIT) warpBilinear(plane, toPicture, out);
  else warpAveraged(plane, toPicture, Math.min(MAX_SAMPLES_PER_AXIS, Math.ceil(picturePxPerCropPx)), out);
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
      const top = values[p]! + (values[p + 1]! - values[p]!) * fu;
      const q = p + strideBytes;
      const bottom = values[q]! + (values[q + 1]! - values[q]!) * fu;
      out[at++] = top + (bottom - top) * fv;
    }
  }
}

function warpAveraged(plane: LumaPlane, to: Similarity, samples: number, out: Float32Array): void {
  const { values, strideBytes, originXPx, originYPx, widthPx, heightPx } = plane;
  const share = 1 / samples;
  const weight = share * share;
  let at = 0;
  for (let y = 0; y < CROP_SIZE_PX; y++) {
    for (let x = 0; x < CROP_SIZE_PX; x++) {
      let sum = 0;
      for (let j = 0; j < samples; j++) {
        const cy = y + (j + 0.5) * share - 0.5;
        for (let i = 0; i < samples; i++) {
          const cx = x + (i + 0.5) * share - 0.5;
          const u = Math.round(to.a * cx - to.b * cy + to.tx - originXPx);
          const v = Math.round(to.b * cx + to.a * cy + to.ty - originYPx);
          const cu = u < 0 ? 0 : u >= widthPx ? widthPx - 1 : u;
          const cv = v < 0 ? 0 : v >= heightPx ? heightPx - 1 : v;
          sum += values[cv * strideBytes + cu]!;
        }
      }
      out[at++] = sum * weight;
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
      scratch[i] = 0.25 * (crop[i - 1]! + crop[i + 1]!) + 0.5 * crop[i]!;
    }
  }
  crop.set(scratch.subarray(0, n));
  crop.set(scratch.subarray((n - 1) * n), (n - 1) * n);
  for (let i = n; i < n * (n - 1); i++) {
    crop[i] = 0.25 * (scratch[i - n]! + scratch[i + n]!) + 0.5 * scratch[i]!;
  }
}
