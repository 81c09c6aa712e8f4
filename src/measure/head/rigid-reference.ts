import {
  applyX,
  applyY,
  composeInverse,
  follow,
  identity,
  type Affine,
  type PointMap,
} from '../crop/affine.ts';
import { factorCholesky, solveCholesky } from '../../core/cholesky.ts';
import { CROP_SIZE_PX } from '../crop/crop-frame.ts';

/** Discs of this radius, sampled at every second pixel: about 60 samples each. */
const DISC_RADIUS_PX = 9;
const DISC_STEP_PX = 2;
/** Kept clear of the crop's border for gradient and interpolation. */
const MARGIN_PX = 2;
const PARAMETERS = 6;
const MAX_ITERATIONS = 8;
/** The search ends when a step moves no point of the face by more than this. */
const STEP_LIMIT_PX = 0.004;
/** Half the crop: coordinates are scaled by it, so that all six parameters weigh alike. */
const SCALE_PX = CROP_SIZE_PX / 2;
/** Variance of the picture's noise over the variance of head motion left in a crop: (1 grey level / 3 px)^2. */
const RIDGE = 0.1;

/**
 * The head's own motion since a remembered crop: shift, scale, turn in the plane, and the parallax of
 * turning out of it (depths are known from the landmarks), fitted to all pixels of nose bridge, upper
 * cheeks and temples by inverse compositional alignment (Baker and Matthews 2004). Each disc's
 * brightness offset and the common gain are projected out.
 *
 * A point (x, y) of depth z of the remembered crop lies at map(x, y) + parallax * z in the present one.
 */
export class RigidReference {
  /** A similarity. */
  readonly map: Affine = identity();
  parallaxX = 0;
  parallaxY = 0;
  /** Correlation of the discs with their remembered selves, 0..1, in the last frame. */
  likeness = 0;
  readonly #x: Float32Array;
  readonly #y: Float32Array;
  readonly #z: Float32Array;
  readonly #texture: Float32Array;
  readonly #slopes: Float32Array;
  readonly #discEnds: Int32Array;
  readonly #hessian = new Float64Array(PARAMETERS * PARAMETERS);
  readonly #right = new Float64Array(PARAMETERS);
  readonly #step: Affine = identity();
  #samples = 0;
  #energy = 0;
  #usable = false;

  constructor(discs: number) {
    const room = discs * (Math.floor((2 * DISC_RADIUS_PX) / DISC_STEP_PX) + 1) ** 2;
    this.#x = new Float32Array(room);
    this.#y = new Float32Array(room);
    this.#z = new Float32Array(room);
    this.#texture = new Float32Array(room);
    this.#slopes = new Float32Array(room * PARAMETERS);
    this.#discEnds = new Int32Array(discs);
  }

  /**
   * Remembers the discs of this crop.
   * @param centres x y z of each disc, crop pixels; depth on any common zero
   */
  capture(crop: Float32Array, centres: Float64Array): void {
    identity(this.map);
    this.parallaxX = this.parallaxY = 0;
    this.#samples = 0;
    this.#energy = 0;
    for (let disc = 0; disc < this.#discEnds.length; disc++) {
      const from = this.#samples;
      const at = disc * 3;
      this.#sampleDisc(crop, Math.round(centres[at]!), Math.round(centres[at + 1]!), centres[at + 2]!);
      this.#discEnds[disc] = this.#samples;
      this.#removeOffset(from);
    }
    this.#removeGain();
    this.#prepare();
    this.likeness = this.#usable ? 1 : 0;
  }

  /** Finds the discs in this crop, starting from where they were. */
  track(crop: Float32Array): void {
    this.likeness = 0;
    if (!this.#usable) return;
    for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
      const gain = this.#correlate(crop);
      if (gain === 0) return;
      for (let k = 0; k < PARAMETERS; k++) this.#right[k]! *= gain;
      solveCholesky(this.#hessian, PARAMETERS, this.#right);
      if (this.#advance() < STEP_LIMIT_PX) return;
    }
  }

  #sampleDisc(crop: Float32Array, cx: number, cy: number, z: number): void {
    for (let j = -DISC_RADIUS_PX; j <= DISC_RADIUS_PX; j += DISC_STEP_PX) {
      for (let i = -DISC_RADIUS_PX; i <= DISC_RADIUS_PX; i += DISC_STEP_PX) {
        const x = cx + i;
        const y = cy + j;
        if (i * i + j * j > DISC_RADIUS_PX * DISC_RADIUS_PX || !inside(x) || !inside(y)) continue;
        this.#addSample(crop, x, y, z);
      }
    }
  }

  #addSample(crop: Float32Array, x: number, y: number, z: number): void {
    const at = y * CROP_SIZE_PX + x;
    const gx = (crop[at + 1]! - crop[at - 1]!) / 2;
    const gy = (crop[at + CROP_SIZE_PX]! - crop[at - CROP_SIZE_PX]!) / 2;
    const n = this.#samples++;
    const u = x / SCALE_PX - 1;
    const v = y / SCALE_PX - 1;
    this.#x[n] = x;
    this.#y[n] = y;
    this.#z[n] = z;
    this.#texture[n] = crop[at]!;
    const s = n * PARAMETERS;
    this.#slopes[s] = gx;
    this.#slopes[s + 1] = gy;
    this.#slopes[s + 2] = gx * u + gy * v;
    this.#slopes[s + 3] = gy * u - gx * v;
    this.#slopes[s + 4] = (gx * z) / SCALE_PX;
    this.#slopes[s + 5] = (gy * z) / SCALE_PX;
  }

  #removeOffset(from: number): void {
    const count = this.#samples - from;
    if (count === 0) return;
    let mean = 0;
    for (let n = from; n < this.#samples; n++) mean += this.#texture[n]! / count;
    for (let n = from; n < this.#samples; n++) this.#texture[n]! -= mean;
    for (let k = 0; k < PARAMETERS; k++) {
      let slope = 0;
      for (let n = from; n < this.#samples; n++) slope += this.#slopes[n * PARAMETERS + k]! / count;
      for (let n = from; n < this.#samples; n++) this.#slopes[n * PARAMETERS + k]! -= slope;
    }
  }

  #removeGain(): void {
    for (let n = 0; n < this.#samples; n++) this.#energy += this.#texture[n]! ** 2;
    if (this.#energy === 0) return;
    for (let k = 0; k < PARAMETERS; k++) {
      let along = 0;
      for (let n = 0; n < this.#samples; n++) along += this.#texture[n]! * this.#slopes[n * PARAMETERS + k]!;
      along /= this.#energy;
      for (let n = 0; n < this.#samples; n++) this.#slopes[n * PARAMETERS + k]! -= along * this.#texture[n]!;
    }
  }

  #prepare(): void {
    const h = this.#hessian.fill(0);
    for (let n = 0; n < this.#samples; n++) {
      const s = n * PARAMETERS;
      for (let a = 0; a < PARAMETERS; a++) {
        for (let b = 0; b <= a; b++) h[a * PARAMETERS + b]! += this.#slopes[s + a]! * this.#slopes[s + b]!;
      }
    }
    for (let a = 0; a < PARAMETERS; a++) h[a * PARAMETERS + a]! += RIDGE * Math.max(1, this.#samples / 100);
    this.#usable = this.#energy > 0 && factorCholesky(h, PARAMETERS);
  }

  /** Fills the right-hand side; gives the gain that lays the present discs over the remembered, 0 where they are lost. */
  #correlate(crop: Float32Array): number {
    const { map, parallaxX, parallaxY } = this;
    const [xs, ys, zs, texture, slopes] = [this.#x, this.#y, this.#z, this.#texture, this.#slopes];
    let [r0, r1, r2, r3, r4, r5] = [0, 0, 0, 0, 0, 0];
    let likeness = 0;
    let variance = 0;
    let from = 0;
    for (const end of this.#discEnds) {
      let sum = 0;
      let squares = 0;
      for (let n = from; n < end; n++) {
        const x = applyX(map, xs[n]!, ys[n]!) + parallaxX * zs[n]!;
        const y = applyY(map, xs[n]!, ys[n]!) + parallaxY * zs[n]!;
        const value = interpolate(crop, x, y);
        sum += value;
        squares += value * value;
        likeness += texture[n]! * value;
        const s = n * PARAMETERS;
        r0 += slopes[s]! * value;
        r1 += slopes[s + 1]! * value;
        r2 += slopes[s + 2]! * value;
        r3 += slopes[s + 3]! * value;
        r4 += slopes[s + 4]! * value;
        r5 += slopes[s + 5]! * value;
      }
      if (end > from) variance += squares - (sum * sum) / (end - from);
      from = end;
    }
    this.#right.set([r0, r1, r2, r3, r4, r5]);
    if (likeness <= 0 || variance <= 0) return 0;
    this.likeness = likeness / Math.sqrt(this.#energy * variance);
    return this.#energy / likeness;
  }

  /** Moves along with a known shift of the sampling grid, given by what it does to points. */
  follow(map: PointMap, scratch: Float64Array): void {
    const tipX = this.map[2]! + this.parallaxX;
    const tipY = this.map[5]! + this.parallaxY;
    follow(this.map, map, scratch);
    map(tipX, tipY, scratch);
    this.parallaxX = scratch[0]! - this.map[2]!;
    this.parallaxY = scratch[1]! - this.map[5]!;
  }

  /** Applies the step in `#right`; gives the largest movement of a point of the crop, in px. */
  #advance(): number {
    const [dx, dy, grow, turn, overX, overY] = this.#right as unknown as readonly [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const step = this.#step;
    step[0] = step[4] = 1 + grow / SCALE_PX;
    step[1] = -turn / SCALE_PX;
    step[3] = turn / SCALE_PX;
    step[2] = dx - grow + turn;
    step[5] = dy - grow - turn;
    composeInverse(this.map, step);
    this.parallaxX -= (this.map[0]! * overX + this.map[1]! * overY) / SCALE_PX;
    this.parallaxY -= (this.map[3]! * overX + this.map[4]! * overY) / SCALE_PX;
    return Math.hypot(dx, dy) + Math.hypot(grow, turn) + Math.hypot(overX, overY);
  }
}

function inside(place: number): boolean {
  return place >= MARGIN_PX && place < CROP_SIZE_PX - MARGIN_PX;
}

/** Bilinear, clamped to the crop. */
function interpolate(crop: Float32Array, x: number, y: number): number {
  const limit = CROP_SIZE_PX - 1.001;
  const cx = x < 0 ? 0 : x > limit ? limit : x;
  const cy = y < 0 ? 0 : y > limit ? limit : y;
  const ix = cx | 0;
  const iy = cy | 0;
  const fx = cx - ix;
  const at = iy * CROP_SIZE_PX + ix;
  const top = crop[at]! + (crop[at + 1]! - crop[at]!) * fx;
  const bottom = crop[at + CROP_SIZE_PX]! + (crop[at + CROP_SIZE_PX + 1]! - crop[at + CROP_SIZE_PX]!) * fx;
  return top + (bottom - top) * (cy - iy);
}
