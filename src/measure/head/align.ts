import canonical from './canonical-mesh.json' with { type: 'json' };
import { LANDMARK_COUNT, LANDMARK_VALUES } from '../../contracts/observation.ts';
import { LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS, RIGID_LANDMARKS } from '../regions.ts';
import { largestEigenvector } from '../../core/symmetric-eigen.ts';

const DEGREES = 180 / Math.PI;
/** Reweighting rounds after the plain fit; weights have settled after two. */
const ROUNDS = 2;
/** A point this many median residuals away counts half (Cauchy weights). */
const HALF_WEIGHT_RESIDUALS = 2;
const COUNT = RIGID_LANDMARKS.length;

/**
 * Removes the head's own motion from a frame of landmarks: a 3D similarity (Horn's quaternion method,
 * robustly reweighted) takes the rigid points of the frame to the canonical mesh.
 *
 * Canonical directions: x towards the subject's left (the right of the picture), y up, z out of the face.
 * Nothing is allocated per frame; results stay valid until the next `align`.
 */
export class HeadAligner {
  /** 478 x (x, y, z) in canonical directions, in inter-ocular distances (IOD). */
  readonly aligned = new Float32Array(LANDMARK_VALUES);
  /** Positive: the face turns to the subject's left (the right of the picture). */
  yawDeg = 0;
  /** Positive: the face looks up. */
  pitchDeg = 0;
  /** Positive: the subject's left eye is the higher one. */
  rollDeg = 0;
  /** Distance between the eye centres as it would be seen from the front, in pixels. */
  interOcularPx = 0;
  /** Where the middle between the eyes lies, from the centre of the picture, in IOD: right and up positive. */
  centreX = 0;
  centreY = 0;
  /** Root mean square distance of the rigid points from the canonical mesh, in IOD. */
  residual = 0;

  readonly #reference = new Float64Array(COUNT * 3);
  readonly #points = new Float64Array(COUNT * 3);
  readonly #weights = new Float64Array(COUNT);
  readonly #residuals = new Float64Array(COUNT);
  readonly #sorted = new Float64Array(COUNT);
  readonly #fromMean = new Float64Array(3);
  readonly #toMean = new Float64Array(3);
  readonly #correlation = new Float64Array(9);
  readonly #horn = new Float64Array(16);
  readonly #vectors = new Float64Array(16);
  readonly #quaternion = new Float64Array(4);
  readonly #rotation = new Float64Array(9);
  #scale = 1;

  /** @param verticesCm the canonical mesh, 468 x (x, y, z) in cm */
  constructor(verticesCm: ArrayLike<number> = canonical.verticesCm) {
    const iodCm = canonicalIod(verticesCm);
    RIGID_LANDMARKS.forEach((landmark, i) => {
      for (let axis = 0; axis < 3; axis++) {
        this.#reference[i * 3 + axis] = verticesCm[landmark * 3 + axis]! / iodCm;
      }
    });
  }

  /** @param landmarks as in `Observation.landmarks` */
  align(landmarks: Float32Array, widthPx: number, heightPx: number): void {
    this.#gather(landmarks, widthPx, heightPx);
    this.#weights.fill(1);
    this.#fit();
    for (let round = 0; round < ROUNDS; round++) {
      this.#reweigh();
      this.#fit();
    }
    this.#measureResiduals();
    this.#apply(landmarks, widthPx, heightPx);
    this.#readPose();
    this.#readCentre(landmarks, widthPx, heightPx);
  }

  #gather(landmarks: Float32Array, widthPx: number, heightPx: number): void {
    for (let i = 0; i < COUNT; i++) {
      const from = RIGID_LANDMARKS[i]! * 3;
      this.#points[i * 3] = landmarks[from]! * widthPx;
      this.#points[i * 3 + 1] = -landmarks[from + 1]! * heightPx;
      this.#points[i * 3 + 2] = -landmarks[from + 2]! * widthPx;
    }
  }

  #fit(): void {
    weightedMean(this.#points, this.#weights, this.#fromMean);
    weightedMean(this.#reference, this.#weights, this.#toMean);
    const spread = this.#correlate();
    hornMatrix(this.#correlation, this.#horn);
    largestEigenvector(this.#horn, this.#vectors, this.#quaternion);
    rotationOf(this.#quaternion, this.#rotation);
    this.#scale = spread;
  }

  /** Fills the correlation of frame and reference; gives the scale by the ratio of their spreads. */
  #correlate(): number {
    this.#correlation.fill(0);
    let fromSpread = 0;
    let toSpread = 0;
    for (let i = 0; i < COUNT; i++) {
      const weight = this.#weights[i]!;
      for (let a = 0; a < 3; a++) {
        const from = this.#points[i * 3 + a]! - this.#fromMean[a]!;
        const own = this.#reference[i * 3 + a]! - this.#toMean[a]!;
        fromSpread += weight * from * from;
        toSpread += weight * own * own;
        for (let b = 0; b < 3; b++) {
          const to = this.#reference[i * 3 + b]! - this.#toMean[b]!;
          this.#correlation[a * 3 + b]! += weight * from * to;
        }
      }
    }
    return fromSpread > 0 ? Math.sqrt(toSpread / fromSpread) : 1;
  }

  #measureResiduals(): void {
    let sum = 0;
    for (let i = 0; i < COUNT; i++) {
      let squared = 0;
      for (let a = 0; a < 3; a++) {
        squared += (this.#mapped(this.#points, i * 3, a) - this.#reference[i * 3 + a]!) ** 2;
      }
      this.#residuals[i] = Math.sqrt(squared);
      sum += squared;
    }
    this.residual = Math.sqrt(sum / COUNT);
  }

  #reweigh(): void {
    this.#measureResiduals();
    this.#sorted.set(this.#residuals);
    this.#sorted.sort();
    const unit = HALF_WEIGHT_RESIDUALS * Math.max(this.#sorted[COUNT >> 1]!, 1e-9);
    for (let i = 0; i < COUNT; i++) this.#weights[i] = 1 / (1 + (this.#residuals[i]! / unit) ** 2);
  }

  /** Coordinate `axis` of a point (three values at `at`) after the similarity. */
  #mapped(points: Float64Array, at: number, axis: number): number {
    const r = this.#rotation;
    const x = points[at]! - this.#fromMean[0]!;
    const y = points[at + 1]! - this.#fromMean[1]!;
    const z = points[at + 2]! - this.#fromMean[2]!;
    return (
      this.#scale * (r[axis * 3]! * x + r[axis * 3 + 1]! * y + r[axis * 3 + 2]! * z) + this.#toMean[axis]!
    );
  }

  #apply(landmarks: Float32Array, widthPx: number, heightPx: number): void {
    const r = this.#rotation;
    const s = this.#scale;
    for (let i = 0; i < LANDMARK_COUNT; i++) {
      const x = landmarks[i * 3]! * widthPx - this.#fromMean[0]!;
      const y = -landmarks[i * 3 + 1]! * heightPx - this.#fromMean[1]!;
      const z = -landmarks[i * 3 + 2]! * widthPx - this.#fromMean[2]!;
      this.aligned[i * 3] = s * (r[0]! * x + r[1]! * y + r[2]! * z) + this.#toMean[0]!;
      this.aligned[i * 3 + 1] = s * (r[3]! * x + r[4]! * y + r[5]! * z) + this.#toMean[1]!;
      this.aligned[i * 3 + 2] = s * (r[6]! * x + r[7]! * y + r[8]! * z) + this.#toMean[2]!;
    }
  }

  /** The head's rotation is the inverse (the transpose) of the fitted one: Ry(yaw) Rx(-pitch) Rz(roll). */
  #readPose(): void {
    const r = this.#rotation;
    this.yawDeg = Math.atan2(r[6]!, r[8]!) * DEGREES;
    this.pitchDeg = Math.asin(Math.min(1, Math.max(-1, r[7]!))) * DEGREES;
    this.rollDeg = Math.atan2(r[1]!, r[4]!) * DEGREES;
    this.interOcularPx = 1 / this.#scale;
  }

  #readCentre(landmarks: Float32Array, widthPx: number, heightPx: number): void {
    let x = 0;
    let y = 0;
    for (const corner of EYE_CORNERS) {
      x += landmarks[corner * 3]! / EYE_CORNERS.length;
      y += landmarks[corner * 3 + 1]! / EYE_CORNERS.length;
    }
    this.centreX = (x - 0.5) * widthPx * this.#scale;
    this.centreY = (0.5 - y) * heightPx * this.#scale;
  }
}

const EYE_CORNERS = [...RIGHT_EYE_CORNERS, ...LEFT_EYE_CORNERS];

/** Distance between the eye centres (means of the corners), in the unit of the vertices. */
export function canonicalIod(vertices: ArrayLike<number>): number {
  const gap = [0, 1, 2].map((axis) => {
    const along = (corner: number): number => vertices[corner * 3 + axis]!;
    const [a, b] = RIGHT_EYE_CORNERS;
    const [c, d] = LEFT_EYE_CORNERS;
    return (along(c) + along(d) - along(a) - along(b)) / 2;
  });
  return Math.hypot(...gap);
}

function weightedMean(points: Float64Array, weights: Float64Array, out: Float64Array): void {
  let total = 0;
  out.fill(0);
  for (let i = 0; i < COUNT; i++) {
    total += weights[i]!;
    for (let a = 0; a < 3; a++) out[a]! += weights[i]! * points[i * 3 + a]!;
  }
  for (let a = 0; a < 3; a++) out[a]! /= total;
}

/** Horn (1987), "Closed-form solution of absolute orientation using unit quaternions", the matrix N. */
function hornMatrix(s: Float64Array, n: Float64Array): void {
  n[0] = s[0]! + s[4]! + s[8]!;
  n[5] = s[0]! - s[4]! - s[8]!;
  n[10] = -s[0]! + s[4]! - s[8]!;
  n[15] = -s[0]! - s[4]! + s[8]!;
  n[1] = n[4] = s[5]! - s[7]!;
  n[2] = n[8] = s[6]! - s[2]!;
  n[3] = n[12] = s[1]! - s[3]!;
  n[6] = n[9] = s[1]! + s[3]!;
  n[7] = n[13] = s[6]! + s[2]!;
  n[11] = n[14] = s[5]! + s[7]!;
}

function rotationOf(q: Float64Array, r: Float64Array): void {
  const w = q[0]!;
  const x = q[1]!;
  const y = q[2]!;
  const z = q[3]!;
  r[0] = w * w + x * x - y * y - z * z;
  r[1] = 2 * (x * y - w * z);
  r[2] = 2 * (x * z + w * y);
  r[3] = 2 * (x * y + w * z);
  r[4] = w * w - x * x + y * y - z * z;
  r[5] = 2 * (y * z - w * x);
  r[6] = 2 * (x * z - w * y);
  r[7] = 2 * (y * z + w * x);
  r[8] = w * w - x * x - y * y + z * z;
}
