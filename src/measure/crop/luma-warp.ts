import { CROP_SIZE_PX, type Similarity } from './crop-frame.ts';
import type { LumaPlane } from './luma-plane.ts';

/** Above this many picture pixels per crop pixel a single sample would alias, so the picture is reduced first. */
const ALIAS_LIMIT = 1.5;

/** Samples the stabilised face crop from a plane of brightness. Its buffers grow with the largest plane. */
export class LumaWarp {
  #reduced = new Uint8Array(0);
  #columnSums = new Uint16Array(0);

  /**
   * @param toPicture crop pixels -> picture pixels
   * @param out CROP_SIZE_PX squared values, 0..255
   */
  warp(plane: LumaPlane, toPicture: Similarity, out: Float32Array): void {
    const picturePxPerCropPx = Math.hypot(toPicture.a, toPicture.b);
    if (picturePxPerCropPx <= ALIAS_LIMIT) warpBilinear(plane, toPicture, out);
    else this.#warpReduced(plane, toPicture, Math.round(picturePxPerCropPx), out);
  }

  /** Box-averages the plane by a whole factor first, row by row, and samples the smaller plane. */
  #warpReduced(plane: LumaPlane, to: Similarity, factor: number, out: Float32Array): void {
    const widthPx = Math.floor(plane.widthPx / factor);
    const heightPx = Math.floor(plane.heightPx / factor);
    if (widthPx < 2 || heightPx < 2) {
      warpBilinear(plane, to, out);
      return;
    }
    if (this.#reduced.length < widthPx * heightPx) this.#reduced = new Uint8Array(widthPx * heightPx);
    this.#reduce(plane, factor, widthPx, heightPx);
    const half = (factor - 1) / 2;
    const small = {
      values: this.#reduced,
      widthPx,
      heightPx,
      strideBytes: widthPx,
      originXPx: 0,
      originYPx: 0,
    };
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
  #reduce(plane: LumaPlane, factor: number, widthPx: number, heightPx: number): void {
    const { values, strideBytes } = plane;
    const span = widthPx * factor;
    if (this.#columnSums.length < span) this.#columnSums = new Uint16Array(span);
    const sums = this.#columnSums;
    const out = this.#reduced;
    const share = 1 / (factor * factor);
    for (let y = 0; y < heightPx; y++) {
      let row = y * factor * strideBytes;
      for (let x = 0; x < span; x++) sums[x] = values[row + x]!;
      for (let j = 1; j < factor; j++) {
        row += strideBytes;
        for (let x = 0; x < span; x++) sums[x]! += values[row + x]!;
      }
      for (let x = 0, at = 0; x < widthPx; x++) {
        let sum = 0;
        for (const end = at + factor; at < end; at++) sum += sums[at]!;
        out[y * widthPx + x] = sum * share + 0.5;
      }
    }
  }
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
