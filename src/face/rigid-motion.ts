import { PATCHES, PATCH_COUNT } from './regions.ts';

const RIGID: readonly number[] = PATCHES.flatMap((patch, p) => (patch.region < 0 ? [p] : []));

/** A patch this far off the common motion (crop pixels) counts half: the spread of a good patch is about 0.1. */
const OUTLIER_PX = 0.25;
const ROUNDS = 3;
/** Pulls the fit towards no motion where too few patches are tracked; in units of one full-quality patch. */
const RIDGE = 1e-3;

/** Solves the symmetric 3 x 3 system m x = v by Cramer's rule; m as xx xy xz yy yz zz. */
function solve3(m: Float64Array, v0: number, v1: number, v2: number, out: Float64Array, at: number): void {
  const [a, b, c, d, e, f] = m as unknown as readonly [number, number, number, number, number, number];
  const A = d * f - e * e;
  const B = c * e - b * f;
  const C = b * e - c * d;
  const det = a * A + b * B + c * C;
  if (Math.abs(det) < 1e-12) {
    out.fill(0, at, at + 3);
    return;
  }
  out[at] = (A * v0 + B * v1 + C * v2) / det;
  out[at + 1] = (B * v0 + (a * f - c * c) * v1 + (b * c - a * e) * v2) / det;
  out[at + 2] = (C * v0 + (b * c - a * e) * v1 + (a * d - b * b) * v2) / det;
}

/**
 * The head's own motion in the crop: an affine map fitted robustly (iteratively reweighted least
 * squares with Cauchy weights) to the displacements of the patches on rigid parts.
 */
export class RigidMotion {
  /** Displacement in x and y as c0 + c1 * (x - centre) + c2 * (y - centre), x first. */
  readonly #coefficients = new Float64Array(6);
  readonly #matrix = new Float64Array(6);
  readonly #moments = new Float64Array(6);
  readonly #originPx: number;

  constructor(originPx: number) {
    this.#originPx = originPx;
  }

  /**
   * @param centres where the patches were, x y interleaved, crop pixels
   * @param now where they are
   * @param quality 0..1 per patch
   */
  fit(centres: Float64Array, now: Float64Array, quality: Float32Array): void {
    this.#coefficients.fill(0);
    for (let round = 0; round < ROUNDS; round++) this.#refit(centres, now, quality, round > 0);
  }

  #refit(centres: Float64Array, now: Float64Array, quality: Float32Array, robust: boolean): void {
    const m = this.#matrix.fill(0);
    const v = this.#moments.fill(0);
    m[0] = RIDGE;
    m[3] = m[5] = RIDGE * 400;
    for (const p of RIGID) {
      const x = centres[p * 2]! - this.#originPx;
      const y = centres[p * 2 + 1]! - this.#originPx;
      const dx = now[p * 2]! - centres[p * 2]!;
      const dy = now[p * 2 + 1]! - centres[p * 2 + 1]!;
      let w = quality[p]!;
      if (robust) {
        const off = Math.hypot(dx - this.#at(0, x, y), dy - this.#at(3, x, y)) / OUTLIER_PX;
        w /= 1 + off * off;
      }
      m[0]! += w;
      m[1]! += w * x;
      m[2]! += w * y;
      m[3]! += w * x * x;
      m[4]! += w * x * y;
      m[5]! += w * y * y;
      v[0]! += w * dx;
      v[1]! += w * dx * x;
      v[2]! += w * dx * y;
      v[3]! += w * dy;
      v[4]! += w * dy * x;
      v[5]! += w * dy * y;
    }
    solve3(m, v[0]!, v[1]!, v[2]!, this.#coefficients, 0);
    solve3(m, v[3]!, v[4]!, v[5]!, this.#coefficients, 3);
  }

  #at(axis: 0 | 3, x: number, y: number): number {
    const c = this.#coefficients;
    return c[axis]! + c[axis + 1]! * x + c[axis + 2]! * y;
  }

  /** Displacement of patch p beyond the head's motion, crop pixels, written to `out` at p * 2. */
  residuals(centres: Float64Array, now: Float64Array, out: Float64Array): void {
    for (let p = 0; p < PATCH_COUNT; p++) {
      const x = centres[p * 2]! - this.#originPx;
      const y = centres[p * 2 + 1]! - this.#originPx;
      out[p * 2] = now[p * 2]! - centres[p * 2]! - this.#at(0, x, y);
      out[p * 2 + 1] = now[p * 2 + 1]! - centres[p * 2 + 1]! - this.#at(3, x, y);
    }
  }
}
