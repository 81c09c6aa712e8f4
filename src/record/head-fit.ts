import canonical from '../measure/head/canonical-mesh.json' with { type: 'json' };
import { canonicalIodCm } from '../measure/head/canonical-iod.ts';
import { factorCholesky, solveCholesky } from '../core/cholesky.ts';
import { RIGID_LANDMARKS } from '../measure/regions.ts';
import { LANDMARK_COUNT } from '../contracts/observation.ts';

const COUNT = RIGID_LANDMARKS.length;
/** Across, down, depth and a shift: what a far camera sees of a rigid body that turns and comes closer. */
const TERMS = 4;
/** Reweighting rounds after the plain fit; weights have settled after two. */
const ROUNDS = 2;
/** A point this many median residuals away counts half (Cauchy weights), so that moving skin does not pull the head. */
const HALF_WEIGHT_RESIDUALS = 2;
/** Least median residual, in IOD; below it lies rounding. */
const LEAST_RESIDUAL = 1e-5;
/** Pulls towards "the head did not move" where the points cannot tell, as in a clip of one repeated point. */
const RIDGE = 1e-6;
const LEAST_SPREAD = 1e-6;

/**
 * Where the head went between two faces of 478 x (x, y), by robust least squares over the points that
 * skin movements leave alone. Depths come from the canonical mesh, so that turning and nodding count as
 * the head's own. Keeps its buffers: nothing is allocated per fit.
 */
export class HeadFit {
  readonly #basis = new Float64Array(COUNT * TERMS);
  readonly #moved = new Float64Array(COUNT * 2);
  readonly #weights = new Float64Array(COUNT);
  readonly #residuals = new Float64Array(COUNT);
  readonly #sorted = new Float64Array(COUNT);
  readonly #normal = new Float64Array(TERMS * TERMS);
  readonly #across = new Float64Array(TERMS);
  readonly #down = new Float64Array(TERMS);
  readonly #terms = new Float64Array(TERMS);
  #middleX = 0;
  #middleY = 0;
  #spread = 1;
  #aspect = 1;

  /**
   * @param from a face, at value `fromAt` of its array, in fractions of the picture
   * @param to the same face later, at value `toAt`
   * @param aspect width by height of the picture
   */
  fit(from: Float32Array, fromAt: number, to: Float32Array, toAt: number, aspect: number): void {
    this.#aspect = aspect;
    this.#measure(from, fromAt);
    for (let point = 0; point < COUNT; point++) {
      const at = 2 * RIGID_LANDMARKS[point]!;
      this.#fillTerms(from, fromAt, RIGID_LANDMARKS[point]!, this.#basis, point * TERMS);
      this.#moved[2 * point] = (to[toAt + at]! - from[fromAt + at]!) * aspect;
      this.#moved[2 * point + 1] = to[toAt + at + 1]! - from[fromAt + at + 1]!;
    }
    this.#weights.fill(1);
    this.#solve();
    for (let round = 0; round < ROUNDS; round++) {
      this.#reweigh();
      this.#solve();
    }
  }

  /** Moves the face given to `fit`, or another of the same pose, with the head: 478 x (x, y) into `out`. */
  apply(from: Float32Array, fromAt: number, out: Float32Array): void {
    const terms = this.#terms;
    for (let landmark = 0; landmark < LANDMARK_COUNT; landmark++) {
      this.#fillTerms(from, fromAt, landmark, terms, 0);
      const at = 2 * landmark;
      out[at] = from[fromAt + at]! + dot(this.#across, terms, 0) / this.#aspect;
      out[at + 1] = from[fromAt + at + 1]! + dot(this.#down, terms, 0);
    }
  }

  #measure(from: Float32Array, fromAt: number): void {
    let [x, y, spread] = [0, 0, 0];
    for (const landmark of RIGID_LANDMARKS) {
      x += (from[fromAt + 2 * landmark]! * this.#aspect) / COUNT;
      y += from[fromAt + 2 * landmark + 1]! / COUNT;
    }
    for (const landmark of RIGID_LANDMARKS) {
      const dx = from[fromAt + 2 * landmark]! * this.#aspect - x;
      const dy = from[fromAt + 2 * landmark + 1]! - y;
      spread += (dx * dx + dy * dy) / COUNT;
    }
    this.#middleX = x;
    this.#middleY = y;
    this.#spread = Math.max(LEAST_SPREAD, Math.sqrt(spread));
  }

  #fillTerms(
    from: Float32Array,
    fromAt: number,
    landmark: number,
    terms: Float64Array,
    termsAt: number,
  ): void {
    terms[termsAt] = (from[fromAt + 2 * landmark]! * this.#aspect - this.#middleX) / this.#spread;
    terms[termsAt + 1] = (from[fromAt + 2 * landmark + 1]! - this.#middleY) / this.#spread;
    terms[termsAt + 2] = DEPTHS[landmark]!;
    terms[termsAt + 3] = 1;
  }

  #solve(): void {
    this.#normal.fill(0);
    this.#across.fill(0);
    this.#down.fill(0);
    for (let point = 0; point < COUNT; point++) this.#addPoint(point);
    for (let term = 0; term < TERMS; term++) this.#normal[term * TERMS + term]! += RIDGE;
    if (!factorCholesky(this.#normal, TERMS)) return;
    solveCholesky(this.#normal, TERMS, this.#across);
    solveCholesky(this.#normal, TERMS, this.#down);
  }

  #addPoint(point: number): void {
    const weight = this.#weights[point]!;
    const at = point * TERMS;
    for (let a = 0; a < TERMS; a++) {
      const weighted = weight * this.#basis[at + a]!;
      this.#across[a]! += weighted * this.#moved[2 * point]!;
      this.#down[a]! += weighted * this.#moved[2 * point + 1]!;
      for (let b = 0; b < TERMS; b++) this.#normal[a * TERMS + b]! += weighted * this.#basis[at + b]!;
    }
  }

  #reweigh(): void {
    for (let point = 0; point < COUNT; point++) {
      const x = this.#moved[2 * point]! - dot(this.#across, this.#basis, point * TERMS);
      const y = this.#moved[2 * point + 1]! - dot(this.#down, this.#basis, point * TERMS);
      this.#residuals[point] = Math.sqrt(x * x + y * y) / this.#spread;
    }
    this.#sorted.set(this.#residuals);
    this.#sorted.sort();
    const unit = HALF_WEIGHT_RESIDUALS * Math.max(this.#sorted[COUNT >> 1]!, LEAST_RESIDUAL);
    for (let point = 0; point < COUNT; point++) {
      this.#weights[point] = 1 / (1 + (this.#residuals[point]! / unit) ** 2);
    }
  }
}

function dot(coefficients: Float64Array, terms: Float64Array, at: number): number {
  let sum = 0;
  for (let term = 0; term < TERMS; term++) sum += coefficients[term]! * terms[at + term]!;
  return sum;
}

/** The ten points of the irises have no depth of their own: that of the eye's corners is near enough. */
const IRIS_CORNERS = [
  [33, 133],
  [362, 263],
] as const;
const VERTEX_COUNT = canonical.verticesCm.length / 3;
const IRIS_POINTS = (LANDMARK_COUNT - VERTEX_COUNT) / 2;

/** Depth of each landmark before the mean of the rigid ones, in IOD. */
const DEPTHS = depths();

function depths(): Float64Array {
  const iodCm = canonicalIodCm();
  const raw = Float64Array.from({ length: LANDMARK_COUNT }, (_, landmark) => depthCm(landmark) / iodCm);
  const mean = RIGID_LANDMARKS.reduce((sum, landmark) => sum + raw[landmark]!, 0) / COUNT;
  return raw.map((depth) => depth - mean);
}

function depthCm(landmark: number): number {
  if (landmark < VERTEX_COUNT) return canonical.verticesCm[3 * landmark + 2]!;
  const corners = IRIS_CORNERS[Math.floor((landmark - VERTEX_COUNT) / IRIS_POINTS)]!;
  return (depthCm(corners[0]) + depthCm(corners[1])) / 2;
}
