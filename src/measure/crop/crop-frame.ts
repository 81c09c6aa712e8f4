import { canonicalIodCm } from '../head/canonical-iod.ts';
import canonical from '../head/canonical-mesh.json' with { type: 'json' };
import { RIGID_LANDMARKS } from '../regions.ts';

/** Side of the square face crop in pixels. */
export const CROP_SIZE_PX = 192;

/**
 * Inter-ocular distance in the crop: three IOD wide, so that brows, mouth corners and chin of a
 * frontal face fit with room for the search.
 */
export const CROP_IOD_PX = 64;

const EYE_LINE_Y_PX = 68;

/**
 * The crop is re-aimed only when the face has slipped this far, in crop pixels. Between re-aims the
 * sampling grid stands still, which keeps resampling noise out of a still face.
 */
const SLIP_LIMIT_PX = 1.5;

/** Similarity from crop pixels to picture pixels: x' = a x - b y + tx, y' = b x + a y + ty. */
export interface Similarity {
  a: number;
  b: number;
  tx: number;
  ty: number;
}

/** Where the canonical rigid points lie in the crop, x y interleaved. */
const TEMPLATE = templateInCrop();

function templateInCrop(): Float64Array {
  const scale = CROP_IOD_PX / canonicalIodCm();
  const [right, left] = [canonical.verticesCm[33 * 3 + 1]!, canonical.verticesCm[263 * 3 + 1]!];
  const eyeLineCm = (right + left) / 2;
  const out = new Float64Array(RIGID_LANDMARKS.length * 2);
  RIGID_LANDMARKS.forEach((landmark, k) => {
    out[k * 2] = CROP_SIZE_PX / 2 + canonical.verticesCm[landmark * 3]! * scale;
    out[k * 2 + 1] = EYE_LINE_Y_PX - (canonical.verticesCm[landmark * 3 + 1]! - eyeLineCm) * scale;
  });
  return out;
}

/** Least-squares similarity that lays the crop's template over the frame's rigid landmarks. */
function fitCrop(landmarks: Float32Array, widthPx: number, heightPx: number, out: Similarity): void {
  const n = RIGID_LANDMARKS.length;
  let mx = 0;
  let my = 0;
  let ux = 0;
  let uy = 0;
  for (let k = 0; k < n; k++) {
    const at = RIGID_LANDMARKS[k]! * 3;
    mx += TEMPLATE[k * 2]!;
    my += TEMPLATE[k * 2 + 1]!;
    ux += landmarks[at]! * widthPx;
    uy += landmarks[at + 1]! * heightPx;
  }
  mx /= n;
  my /= n;
  ux /= n;
  uy /= n;
  let dot = 0;
  let cross = 0;
  let spread = 0;
  for (let k = 0; k < n; k++) {
    const at = RIGID_LANDMARKS[k]! * 3;
    const x = TEMPLATE[k * 2]! - mx;
    const y = TEMPLATE[k * 2 + 1]! - my;
    const u = landmarks[at]! * widthPx - ux;
    const v = landmarks[at + 1]! * heightPx - uy;
    dot += x * u + y * v;
    cross += x * v - y * u;
    spread += x * x + y * y;
  }
  out.a = dot / spread;
  out.b = cross / spread;
  out.tx = ux - (out.a * mx - out.b * my);
  out.ty = uy - (out.b * mx + out.a * my);
}

/**
 * Decides where the face crop lies in each picture. The sampling grid is held still while the face
 * stays within SLIP_LIMIT_PX of it and is re-aimed when it slips out.
 */
export class CropFrame {
  readonly toPicture: Similarity = { a: 1, b: 0, tx: 0, ty: 0 };
  readonly #fitted: Similarity = { a: 1, b: 0, tx: 0, ty: 0 };
  /** The last fit before this one, and the grid held until the last re-aim. */
  readonly #fittedBefore: Similarity = { a: 1, b: 0, tx: 0, ty: 0 };
  readonly #heldBefore: Similarity = { a: 1, b: 0, tx: 0, ty: 0 };
  #aimed = false;

  /**
   * @param landmarks 478 x 3, fractions of the picture
   * @returns true when the grid was re-aimed in this frame
   */
  update(landmarks: Float32Array, widthPx: number, heightPx: number): boolean {
    Object.assign(this.#fittedBefore, this.#fitted);
    fitCrop(landmarks, widthPx, heightPx, this.#fitted);
    if (this.#aimed && this.#slipPx() <= SLIP_LIMIT_PX) return false;
    if (!this.#aimed) Object.assign(this.#fittedBefore, this.#fitted);
    Object.assign(this.#heldBefore, this.#aimed ? this.toPicture : this.#fitted);
    Object.assign(this.toPicture, this.#fitted);
    this.#aimed = true;
    return true;
  }

  get picturePxPerCropPx(): number {
    return Math.hypot(this.toPicture.a, this.toPicture.b);
  }

  reset(): void {
    this.#aimed = false;
  }

  /**
   * Maps a crop point of the grid before the last re-aim to where the landmarks say that the same point of
   * the face lies in the present grid: writes x, y to `out`. To be called in the frame of the re-aim.
   */
  carry(x: number, y: number, out: Float64Array): void {
    const from = this.#heldBefore;
    const to = this.#fittedBefore;
    const u = from.a * x - from.b * y + from.tx - to.tx;
    const v = from.b * x + from.a * y + from.ty - to.ty;
    const det = to.a * to.a + to.b * to.b;
    out[0] = (to.a * u + to.b * v) / det;
    out[1] = (to.a * v - to.b * u) / det;
  }

  /** Writes the crop position of a picture point (pixels) to `out`. */
  toCrop(u: number, v: number, out: Float64Array): void {
    const to = this.toPicture;
    const du = u - to.tx;
    const dv = v - to.ty;
    const det = to.a * to.a + to.b * to.b;
    out[0] = (to.a * du + to.b * dv) / det;
    out[1] = (to.a * dv - to.b * du) / det;
  }

  /** Largest distance in crop pixels between the held and the fitted grid at the crop's corners. */
  #slipPx(): number {
    const held = this.toPicture;
    const fit = this.#fitted;
    const da = fit.a - held.a;
    const db = fit.b - held.b;
    let worst = 0;
    for (const x of [CROP_SIZE_PX * 0.2, CROP_SIZE_PX * 0.8]) {
      for (const y of [CROP_SIZE_PX * 0.2, CROP_SIZE_PX * 0.8]) {
        const du = da * x - db * y + fit.tx - held.tx;
        const dv = db * x + da * y + fit.ty - held.ty;
        worst = Math.max(worst, Math.hypot(du, dv));
      }
    }
    return worst / Math.hypot(held.a, held.b);
  }
}
