import { applyX, applyY } from '../crop/affine.ts';
import { CROP_SIZE_PX } from '../crop/crop-frame.ts';
import type { RigidReference } from '../head/rigid-reference.ts';

/** Half side of a patch: 17 x 17 crop pixels, a quarter of the inter-ocular distance, about as wide as a moving region. */
const RADIUS_PX = 8;
const SIDE_PX = 2 * RADIUS_PX + 1;
const AREA_PX = SIDE_PX * SIDE_PX;
/** A patch keeps this far from the crop's border, for the gradient and the interpolation. */
const MARGIN_PX = RADIUS_PX + 2;

const MAX_ITERATIONS = 5;
/** A step below this is far under the noise of a patch (about 0.02 px) and ends the search. */
const STEP_LIMIT_PX = 0.005;
/** A patch that has moved further than this from its guess within a frame has been lost. */
const WANDER_LIMIT_PX = 4;
/**
 * Variance of the picture's noise over that of skin movement, (1 grey level / 1 px)^2, per patch: in a
 * direction without texture the answer shrinks to "no movement" instead of noise.
 */
const RIDGE = 4;
/** Texture (smaller eigenvalue of the gradient matrix per pixel, grey levels squared) at which a patch counts half. */
const HALF_TEXTURE = 0.1;
/** Share of a patch's variance left unexplained at which its quality reaches zero. */
const LOST_RESIDUAL = 0.5;

/** Per patch: norm of the texture, inverse gradient matrix (xx, xy, yy), texture weight. */
const STATS = 5;

/**
 * A remembered crop against which later crops are measured: inverse compositional Lucas-Kanade for
 * translation (Baker and Matthews, "Lucas-Kanade 20 years on", 2004). Offset and gain of brightness
 * are projected out of the gradients, so an exposure step is no movement.
 */
export class PatchReference {
  /** Where each patch was remembered: x, y, depth, crop pixels. */
  readonly centres: Float64Array;
  /** How far each patch has moved beyond the head: x y, crop pixels. */
  readonly moved: Float64Array;
  /** 0..1 per patch; 0 where it could not be tracked in this frame. */
  readonly quality: Float32Array;
  readonly #count: number;
  readonly #texture: Float32Array;
  readonly #gradX: Float32Array;
  readonly #gradY: Float32Array;
  readonly #stats: Float64Array;
  readonly #sums = new Float64Array(5);
  #x = 0;
  #y = 0;

  constructor(count: number) {
    this.#count = count;
    this.#texture = new Float32Array(count * AREA_PX);
    this.#gradX = new Float32Array(count * AREA_PX);
    this.#gradY = new Float32Array(count * AREA_PX);
    this.#stats = new Float64Array(count * STATS);
    this.centres = new Float64Array(count * 3);
    this.moved = new Float64Array(count * 2);
    this.quality = new Float32Array(count);
  }

  /** Remembers the patches of this crop around `centres` (x, y, depth; x and y are rounded to whole pixels). */
  capture(crop: Float32Array, centres: Float64Array): void {
    const last = CROP_SIZE_PX - 1 - MARGIN_PX;
    for (let i = 0; i < this.#count * 3; i++) {
      const depth = i % 3 === 2;
      this.centres[i] = depth ? centres[i]! : Math.min(last, Math.max(MARGIN_PX, Math.round(centres[i]!)));
    }
    this.moved.fill(0);
    for (let p = 0; p < this.#count; p++) {
      this.#copyPatch(crop, p);
      this.#projectOut(p);
      this.#invert(p);
    }
    this.quality.fill(1);
  }

  /**
   * Finds every patch in this crop. A lost one stays where it was expected, with quality 0.
   * @param head where the head's motion alone takes a point of the remembered crop
   */
  track(crop: Float32Array, head: RigidReference): void {
    for (let p = 0; p < this.#count; p++) {
      const x = this.centres[p * 3]!;
      const y = this.centres[p * 3 + 1]!;
      const z = this.centres[p * 3 + 2]!;
      const headX = applyX(head.map, x, y) + head.parallaxX * z;
      const headY = applyY(head.map, x, y) + head.parallaxY * z;
      this.#x = headX + this.moved[p * 2]!;
      this.#y = headY + this.moved[p * 2 + 1]!;
      this.quality[p] = this.#trackPatch(crop, p);
      if (this.quality[p] === 0) continue;
      this.moved[p * 2] = this.#x - headX;
      this.moved[p * 2 + 1] = this.#y - headY;
    }
  }

  #copyPatch(crop: Float32Array, p: number): void {
    const left = this.centres[p * 3]! - RADIUS_PX;
    const top = this.centres[p * 3 + 1]! - RADIUS_PX;
    let k = p * AREA_PX;
    for (let j = 0; j < SIDE_PX; j++) {
      let at = (top + j) * CROP_SIZE_PX + left;
      for (let i = 0; i < SIDE_PX; i++, at++, k++) {
        this.#texture[k] = crop[at]!;
        this.#gradX[k] = (crop[at + 1]! - crop[at - 1]!) / 2;
        this.#gradY[k] = (crop[at + CROP_SIZE_PX]! - crop[at - CROP_SIZE_PX]!) / 2;
      }
    }
  }

  /** Removes the mean from texture and gradients, and the texture from the gradients. */
  #projectOut(p: number): void {
    const from = p * AREA_PX;
    const to = from + AREA_PX;
    removeMean(this.#texture, from, to);
    removeMean(this.#gradX, from, to);
    removeMean(this.#gradY, from, to);
    let energy = 0;
    let alongX = 0;
    let alongY = 0;
    for (let k = from; k < to; k++) {
      const t = this.#texture[k]!;
      energy += t * t;
      alongX += t * this.#gradX[k]!;
      alongY += t * this.#gradY[k]!;
    }
    this.#stats[p * STATS] = Math.sqrt(energy);
    if (energy === 0) return;
    for (let k = from; k < to; k++) {
      const t = this.#texture[k]! / energy;
      this.#gradX[k]! -= alongX * t;
      this.#gradY[k]! -= alongY * t;
    }
  }

  #invert(p: number): void {
    let xx = 0;
    let xy = 0;
    let yy = 0;
    for (let k = p * AREA_PX; k < (p + 1) * AREA_PX; k++) {
      const gx = this.#gradX[k]!;
      const gy = this.#gradY[k]!;
      xx += gx * gx;
      xy += gx * gy;
      yy += gy * gy;
    }
    const weakest = ((xx + yy) / 2 - Math.hypot((xx - yy) / 2, xy)) / AREA_PX;
    const dxx = xx + RIDGE;
    const dyy = yy + RIDGE;
    const det = dxx * dyy - xy * xy;
    const at = p * STATS;
    this.#stats[at + 1] = dyy / det;
    this.#stats[at + 2] = -xy / det;
    this.#stats[at + 3] = dxx / det;
    this.#stats[at + 4] = weakest / (weakest + HALF_TEXTURE);
  }

  /** Searches from (#x, #y) and leaves the place there. @returns the patch's quality, 0 where it is lost */
  #trackPatch(crop: Float32Array, p: number): number {
    const at = p * STATS;
    const weight = this.#stats[at + 4]!;
    if (weight === 0) return 0;
    const norm = this.#stats[at]!;
    const startX = this.#x;
    const startY = this.#y;
    let x = startX;
    let y = startY;
    let unexplained = 1;
    for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
      if (!fitsCrop(x) || !fitsCrop(y)) return 0;
      this.#correlate(crop, p, x, y);
      const likeness = this.#sums[2]!;
      const variance = this.#sums[4]! - (this.#sums[3]! * this.#sums[3]!) / AREA_PX;
      if (likeness <= 0 || variance <= 0) return 0;
      unexplained = 1 - (likeness * likeness) / (norm * norm * variance);
      const gain = (norm * norm) / likeness;
      const ex = gain * this.#sums[0]!;
      const ey = gain * this.#sums[1]!;
      const dx = this.#stats[at + 1]! * ex + this.#stats[at + 2]! * ey;
      const dy = this.#stats[at + 2]! * ex + this.#stats[at + 3]! * ey;
      x -= dx;
      y -= dy;
      if (Math.abs(x - startX) > WANDER_LIMIT_PX || Math.abs(y - startY) > WANDER_LIMIT_PX) return 0;
      if (dx * dx + dy * dy < STEP_LIMIT_PX * STEP_LIMIT_PX) break;
    }
    const fit = 1 - unexplained / LOST_RESIDUAL;
    if (fit <= 0) return 0;
    this.#x = x;
    this.#y = y;
    return fit * weight;
  }

  /** Sums over the patch at (x, y): gradients times picture, texture times picture, picture, picture squared. */
  #correlate(crop: Float32Array, p: number, x: number, y: number): void {
    const ix = Math.floor(x);
    const iy = Math.floor(y);
    const fx = x - ix;
    const fy = y - iy;
    const w00 = (1 - fx) * (1 - fy);
    const w10 = fx * (1 - fy);
    const w01 = (1 - fx) * fy;
    const w11 = fx * fy;
    let k = p * AREA_PX;
    let sumX = 0;
    let sumY = 0;
    let likeness = 0;
    let sum = 0;
    let squares = 0;
    for (let j = -RADIUS_PX; j <= RADIUS_PX; j++) {
      let at = (iy + j) * CROP_SIZE_PX + ix - RADIUS_PX;
      for (let i = 0; i < SIDE_PX; i++, at++, k++) {
        const below = at + CROP_SIZE_PX;
        const value = w00 * crop[at]! + w10 * crop[at + 1]! + w01 * crop[below]! + w11 * crop[below + 1]!;
        sumX += this.#gradX[k]! * value;
        sumY += this.#gradY[k]! * value;
        likeness += this.#texture[k]! * value;
        sum += value;
        squares += value * value;
      }
    }
    this.#sums[0] = sumX;
    this.#sums[1] = sumY;
    this.#sums[2] = likeness;
    this.#sums[3] = sum;
    this.#sums[4] = squares;
  }
}

/** A patch remembered at the margin still has the margin's two pixels to move in. */
function fitsCrop(place: number): boolean {
  return place >= RADIUS_PX && place < CROP_SIZE_PX - 1 - RADIUS_PX;
}

function removeMean(values: Float32Array, from: number, to: number): void {
  let sum = 0;
  for (let k = from; k < to; k++) sum += values[k]!;
  const mean = sum / (to - from);
  for (let k = from; k < to; k++) values[k]! -= mean;
}
