import { applyX, applyY, composeInverse, identity, type Affine } from './affine.ts';
import { factorCholesky, solveCholesky } from './cholesky.ts';
import { CROP_SIZE_PX } from './crop-frame.ts';

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
 * The head's own motion since a remembered crop: one affine map for nose bridge, upper cheeks and
 * temples together, by inverse compositional alignment (Baker and Matthews 2004) on all their pixels.
 * Each disc's brightness offset and the common gain are projected out.
 */
export class RigidReference {
  /** Where a point of the remembered crop lies in the present one. */
  readonly map: Affine = identity();
  /** Correlation of the discs with their remembered selves, 0..1, in the last frame. */
  likeness = 0;
  readonly #x: Float32Array;
  readonly #y: Float32Array;
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
    this.#texture = new Float32Array(room);
    this.#slopes = new Float32Array(room * PARAMETERS);
    this.#discEnds = new Int32Array(discs);
  }

  /** Remembers the discs of this crop around `centres` (x y interleaved). */
  capture(crop: Float32Array, centres: Float64Array): void {
    identity(this.map);
    this.#samples = 0;
    this.#energy = 0;
    for (let disc = 0; disc < this.#discEnds.length; disc++) {
      const from = this.#samples;
      this.#sampleDisc(crop, Math.round(centres[disc * 2]!), Math.round(centres[disc * 2 + 1]!));
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

  #sampleDisc(crop: Float32Array, cx: number, cy: number): void {
    for (let j = -DISC_RADIUS_PX; j <= DISC_RADIUS_PX; j += DISC_STEP_PX) {
      for (let i = -DISC_RADIUS_PX; i <= DISC_RADIUS_PX; i += DISC_STEP_PX) {
        const x = cx + i;
        const y = cy + j;
        if (i * i + j * j > DISC_RADIUS_PX * DISC_RADIUS_PX || !inside(x) || !inside(y)) continue;
        this.#addSample(crop, x, y);
      }
    }
  }

  #addSample(crop: Float32Array, x: number, y: number): void {
    const at = y * CROP_SIZE_PX + x;
    const gx = (crop[at + 1]! - crop[at - 1]!) / 2;
    const gy = (crop[at + CROP_SIZE_PX]! - crop[at - CROP_SIZE_PX]!) / 2;
    const n = this.#samples++;
    const u = x / SCALE_PX - 1;
    const v = y / SCALE_PX - 1;
    this.#x[n] = x;
    this.#y[n] = y;
    this.#texture[n] = crop[at]!;
    const s = n * PARAMETERS;
    this.#slopes[s] = gx;
    this.#slopes[s + 1] = gx * u;
    this.#slopes[s + 2] = gx * v;
    this.#slopes[s + 3] = gy;
    this.#slopes[s + 4] = gy * u;
    this.#slopes[s + 5] = gy * v;
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
    this.#right.fill(0);
    let likeness = 0;
    let variance = 0;
    let from = 0;
    for (const end of this.#discEnds) {
      let sum = 0;
      let squares = 0;
      for (let n = from; n < end; n++) {
        const value = interpolate(
          crop,
          applyX(this.map, this.#x[n]!, this.#y[n]!),
          applyY(this.map, this.#x[n]!, this.#y[n]!),
        );
        sum += value;
        squares += value * value;
        likeness += this.#texture[n]! * value;
        const s = n * PARAMETERS;
        for (let k = 0; k < PARAMETERS; k++) this.#right[k]! += this.#slopes[s + k]! * value;
      }
      if (end > from) variance += squares - (sum * sum) / (end - from);
      from = end;
    }
    if (likeness <= 0 || variance <= 0) return 0;
    this.likeness = likeness / Math.sqrt(this.#energy * variance);
    return this.#energy / likeness;
  }

  /** Applies the step in `#right`; gives the largest movement of a point of the crop, in px. */
  #advance(): number {
    const p = this.#right;
    const step = this.#step;
    step[0] = 1 + p[1]! / SCALE_PX;
    step[1] = p[2]! / SCALE_PX;
    step[2] = p[0]! - p[1]! - p[2]!;
    step[3] = p[4]! / SCALE_PX;
    step[4] = 1 + p[5]! / SCALE_PX;
    step[5] = p[3]! - p[4]! - p[5]!;
    composeInverse(this.map, step);
    const across = Math.abs(p[0]!) + Math.abs(p[1]!) + Math.abs(p[2]!);
    const down = Math.abs(p[3]!) + Math.abs(p[4]!) + Math.abs(p[5]!);
    return Math.max(across, down);
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
