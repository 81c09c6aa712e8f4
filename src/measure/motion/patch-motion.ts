import { PATCH_STRIDE } from '../../contracts/observation.ts';
import { CROP_IOD_PX, CROP_SIZE_PX, CropFrame } from '../crop/crop-frame.ts';
import { PatchReference } from './patch-reference.ts';
import { PATCHES, PATCH_COUNT, RIGID_DISC_LANDMARKS } from '../regions.ts';
import { RigidReference } from '../head/rigid-reference.ts';

/**
 * How long a reference crop serves. Longer than twice the longest brief movement (0.5 s), so that
 * a whole movement is measured against crops from before it; short enough that the face still looks alike.
 */
const REFERENCE_LIFE_MS = 2400;
/** A mean difference between crops below this (grey levels) is the same picture again. */
const DOUBLED_LIMIT = 0.02;
const COMPARE_STEP_PX = 4;

interface Reference {
  readonly patches: PatchReference;
  readonly head: RigidReference;
  /** What the patches had already moved when this reference was taken; x y interleaved, crop pixels. */
  readonly base: Float64Array;
  bornMs: number;
}

/**
 * Sub-pixel motion of skin patches in the stabilised crop. Each frame is measured against two
 * remembered crops whose lives overlap by half; the answer fades from the older to the younger, so
 * that it neither drifts from frame to frame nor jumps when a reference is renewed.
 */
export class PatchMotion {
  /** PATCH_STRIDE values per patch: dx, dy in IOD beyond the head's motion, quality 0..1. */
  readonly values = new Float32Array(PATCH_COUNT * PATCH_STRIDE);
  readonly #references: readonly [Reference, Reference] = [newReference(), newReference()];
  readonly #position = new Float64Array(PATCH_COUNT * 2);
  readonly #centres = new Float64Array(PATCH_COUNT * 3);
  readonly #discs = new Float64Array(RIGID_DISC_LANDMARKS.length * 3);
  readonly #previous = new Float32Array((CROP_SIZE_PX / COMPARE_STEP_PX) ** 2);
  readonly #point = new Float64Array(2);
  #begun = false;

  reset(): void {
    this.#begun = false;
    this.#position.fill(0);
    this.values.fill(0);
  }

  /** Whether this crop repeats the last one given; remembers it for the next call. */
  repeats(crop: Float32Array): boolean {
    let difference = 0;
    let k = 0;
    for (let y = 0; y < CROP_SIZE_PX; y += COMPARE_STEP_PX) {
      for (let x = 0; x < CROP_SIZE_PX; x += COMPARE_STEP_PX, k++) {
        const value = crop[y * CROP_SIZE_PX + x]!;
        difference += Math.abs(value - this.#previous[k]!);
        this.#previous[k] = value;
      }
    }
    return this.#begun && difference / k < DOUBLED_LIMIT;
  }

  /**
   * Measures one crop; the result is in `values`.
   * @param crop the stabilised, smoothed crop
   * @param frame where the crop lies in the picture, already updated for this frame
   * @param reaimed whether the sampling grid moved since the last crop
   * @param landmarks 478 x 3 fractions of the picture
   */
  measure(
    crop: Float32Array,
    frame: CropFrame,
    reaimed: boolean,
    landmarks: Float32Array,
    widthPx: number,
    heightPx: number,
    timestampMs: number,
  ): void {
    if (!this.#begun) {
      this.#placeCentres(frame, landmarks, widthPx, heightPx);
      this.#begin(crop, timestampMs);
      return;
    }
    for (const reference of this.#references) {
      if (reaimed) reference.head.follow((x, y, out) => frame.carry(x, y, out), this.#point);
      reference.head.track(crop);
      reference.patches.track(crop, reference.head);
    }
    this.#blend(timestampMs);
    this.#renew(crop, frame, landmarks, widthPx, heightPx, timestampMs);
  }

  #begin(crop: Float32Array, timestampMs: number): void {
    const [first, second] = this.#references;
    for (const reference of this.#references) {
      reference.patches.capture(crop, this.#centres);
      reference.head.capture(crop, this.#discs);
      reference.base.set(this.#position);
    }
    first.bornMs = timestampMs;
    second.bornMs = timestampMs - REFERENCE_LIFE_MS / 2;
    this.#begun = true;
    this.values.fill(0);
  }

  /** Weight of a reference: rises from 0 at birth to 1 at half its life and falls to 0 at its end. */
  #weight(reference: Reference, timestampMs: number): number {
    const age = (timestampMs - reference.bornMs) / REFERENCE_LIFE_MS;
    return Math.max(1e-3, 1 - Math.abs(2 * age - 1));
  }

  #blend(timestampMs: number): void {
    const [one, two] = this.#references;
    const w1 = this.#weight(one, timestampMs);
    const w2 = this.#weight(two, timestampMs);
    for (let p = 0; p < PATCH_COUNT; p++) {
      const q1 = one.patches.quality[p]!;
      const q2 = two.patches.quality[p]!;
      const s1 = q1 > 0 ? w1 : 0;
      const s2 = q2 > 0 ? w2 : 0;
      const at = p * PATCH_STRIDE;
      this.values[at + 2] = s1 + s2 > 0 ? (s1 * q1 + s2 * q2) / (s1 + s2) : 0;
      if (s1 + s2 === 0) continue;
      for (let axis = 0; axis < 2; axis++) {
        const i = p * 2 + axis;
        const moved =
          (s1 * (one.base[i]! + one.patches.moved[i]!) + s2 * (two.base[i]! + two.patches.moved[i]!)) /
          (s1 + s2);
        this.#position[i] = moved;
        this.values[at + axis] = moved / CROP_IOD_PX;
      }
    }
  }

  #renew(
    crop: Float32Array,
    frame: CropFrame,
    landmarks: Float32Array,
    widthPx: number,
    heightPx: number,
    timestampMs: number,
  ): void {
    for (const reference of this.#references) {
      if (timestampMs - reference.bornMs < REFERENCE_LIFE_MS) continue;
      this.#placeCentres(frame, landmarks, widthPx, heightPx);
      reference.patches.capture(crop, this.#centres);
      reference.head.capture(crop, this.#discs);
      reference.base.set(this.#position);
      reference.bornMs = timestampMs;
    }
  }

  #placeCentres(frame: CropFrame, landmarks: Float32Array, widthPx: number, heightPx: number): void {
    const place = (points: readonly number[], out: Float64Array, at: number): void => {
      let u = 0;
      let v = 0;
      let depth = 0;
      for (const landmark of points) {
        u += landmarks[landmark * 3]! * widthPx;
        v += landmarks[landmark * 3 + 1]! * heightPx;
        depth += landmarks[landmark * 3 + 2]! * widthPx;
      }
      frame.toCrop(u / points.length, v / points.length, this.#point);
      out[at] = this.#point[0]!;
      out[at + 1] = this.#point[1]!;
      out[at + 2] = depth / points.length / frame.picturePxPerCropPx;
    };
    PATCHES.forEach((patch, p) => place(patch.landmarks, this.#centres, p * 3));
    RIGID_DISC_LANDMARKS.forEach((landmark, d) => place([landmark], this.#discs, d * 3));
    this.#centreDepths();
  }

  /** Depths count from the discs' mean, so that parallax and shift do not stand in for each other. */
  #centreDepths(): void {
    let mean = 0;
    for (let at = 2; at < this.#discs.length; at += 3) mean += this.#discs[at]! / RIGID_DISC_LANDMARKS.length;
    for (let at = 2; at < this.#discs.length; at += 3) this.#discs[at]! -= mean;
    for (let at = 2; at < this.#centres.length; at += 3) this.#centres[at]! -= mean;
  }
}

function newReference(): Reference {
  return {
    patches: new PatchReference(PATCH_COUNT),
    head: new RigidReference(RIGID_DISC_LANDMARKS.length),
    base: new Float64Array(PATCH_COUNT * 2),
    bornMs: 0,
  };
}
