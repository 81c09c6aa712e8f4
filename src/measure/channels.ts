import { MEASURED_PARTS } from '../contracts/face-part.ts';
import { PATCH_STRIDE, type Observation } from '../contracts/observation.ts';
import type { HeadAligner } from './head/align.ts';
import {
  MIRROR_REGION,
  PATCHES,
  PATCH_COUNT,
  REGIONS,
  REGION_COUNT,
  REGION_LANDMARKS,
  partOf,
} from './regions.ts';

const SINGLE_NAMES = [
  'lid-aperture-right',
  'lid-aperture-left',
  'lip-gap',
  'mouth-width',
  'jaw-opening',
  'iris-lateral-right',
  'iris-lateral-left',
  'iris-up-right',
  'iris-up-left',
  'yaw',
  'pitch',
  'roll',
  'log-scale',
  'centre-x',
  'centre-y',
  'alignment-residual',
  'luma',
  ...MEASURED_PARTS.map((part) => `patch-quality-${part}`),
] as const;

/**
 * Where each kind of raw channel starts. Lateral displacement is positive away from the middle of the
 * face on either side (in the middle: towards the subject's left), vertical displacement positive upwards.
 */
export const CHANNEL = {
  patchLateral: 0,
  patchUp: REGION_COUNT,
  landmarkLateral: 2 * REGION_COUNT,
  landmarkUp: 3 * REGION_COUNT,
  lidRight: 4 * REGION_COUNT,
  lidLeft: 4 * REGION_COUNT + 1,
  lipGap: 4 * REGION_COUNT + 2,
  mouthWidth: 4 * REGION_COUNT + 3,
  jawOpening: 4 * REGION_COUNT + 4,
  /** Iris against the eye's corners: lateral right, lateral left, up right, up left. */
  iris: 4 * REGION_COUNT + 5,
  /** Yaw, pitch, roll in degrees. */
  pose: 4 * REGION_COUNT + 9,
  /** Natural logarithm of the inter-ocular distance in pixels. */
  logScale: 4 * REGION_COUNT + 12,
  /** Place of the face in the picture, x and y in IOD. */
  centre: 4 * REGION_COUNT + 13,
  residual: 4 * REGION_COUNT + 15,
  luma: 4 * REGION_COUNT + 16,
  /** Mean quality of the patches of each of MEASURED_PARTS, 0..1. */
  quality: 4 * REGION_COUNT + 17,
} as const;

/** Lengths are in IOD unless said otherwise above. */
export const CHANNEL_NAMES: readonly string[] = [
  ...REGIONS.map((region) => `patch-lateral/${region}`),
  ...REGIONS.map((region) => `patch-up/${region}`),
  ...REGIONS.map((region) => `landmark-lateral/${region}`),
  ...REGIONS.map((region) => `landmark-up/${region}`),
  ...SINGLE_NAMES,
];
export const CHANNEL_COUNT = CHANNEL_NAMES.length;

/** Picture direction of "lateral" for each region: -1 on the subject's right, else 1. @public */
export const LATERAL_SIGN: readonly number[] = REGIONS.map((region) => (region.endsWith('-right') ? -1 : 1));

const MIDDLE: readonly boolean[] = REGIONS.map((_, region) => MIRROR_REGION[region] === region);
const FLIPPED = new Set(['yaw', 'roll', 'centre-x']);

/** The channel that a channel becomes when the face is mirrored, and the factor its value takes. @public */
export const MIRROR_CHANNEL: readonly number[] = CHANNEL_NAMES.map((name, channel) => {
  if (channel < CHANNEL.lidRight) {
    const region = channel % REGION_COUNT;
    return channel - region + MIRROR_REGION[region]!;
  }
  const other = name.endsWith('-right') ? name.replace(/right$/, 'left') : name.replace(/left$/, 'right');
  return CHANNEL_NAMES.indexOf(other);
});
/** @public */
export const MIRROR_FACTOR: readonly number[] = CHANNEL_NAMES.map((name, channel) => {
  const lateral = name.startsWith('patch-lateral') || name.startsWith('landmark-lateral');
  if (lateral) return MIDDLE[channel % REGION_COUNT] ? -1 : 1;
  return FLIPPED.has(name) ? -1 : 1;
});

const REGION_POINTS = REGIONS.map((region) => REGION_LANDMARKS[region]);
const PART_OF_REGION = REGIONS.map((region) => MEASURED_PARTS.indexOf(partOf(region)));

/** Eyes in the order right, left: upper lid, lower lid, outer corner, inner corner, iris centre. */
const EYES = [
  { upper: [159, 158, 160], lower: [145, 144, 153], outer: 33, inner: 133, iris: 468, outward: -1 },
  { upper: [386, 385, 387], lower: [374, 373, 380], outer: 263, inner: 362, iris: 473, outward: 1 },
] as const;
const INNER_LIPS = { upper: 13, lower: 14 } as const;
const MOUTH_CORNERS = { right: 61, left: 291 } as const;
/** Jaw opening is taken from under the nose to the tip of the chin. */
const JAW = { nose: 2, chin: 152 } as const;

/**
 * Turns observations into raw channels, one vector per native frame. Patch motion is accumulated from
 * frame-to-frame steps weighted by quality, so that a patch that drops out or comes back makes no jump.
 */
export class ChannelExtractor {
  /** CHANNEL_COUNT values; overwritten by the next `extract`. */
  readonly values = new Float32Array(CHANNEL_COUNT);
  readonly #previous = new Float32Array(PATCH_COUNT * PATCH_STRIDE);
  readonly #steps = new Float64Array(REGION_COUNT * 3);
  readonly #position = new Float64Array(REGION_COUNT * 2);
  readonly #quality = new Float64Array(MEASURED_PARTS.length * 2);
  #begun = false;

  /** Forget the patches: call when the face was lost or a gap broke the sequence. */
  reset(): void {
    this.#begun = false;
    this.#position.fill(0);
  }

  /** @param head already aligned to this observation's landmarks */
  extract(observation: Observation, head: HeadAligner): Float32Array {
    this.#patches(observation.patches);
    this.#landmarks(head.aligned);
    this.#eyesAndMouth(head.aligned);
    this.#pose(head);
    this.values[CHANNEL.luma] = observation.luma;
    return this.values;
  }

  #patches(patches: Float32Array): void {
    this.#steps.fill(0);
    this.#quality.fill(0);
    PATCHES.forEach((patch, index) => {
      this.#addStep(patches, index * PATCH_STRIDE, patch.region);
    });
    for (let region = 0; region < REGION_COUNT; region++) this.#advance(region);
    for (let part = 0; part < MEASURED_PARTS.length; part++) {
      this.values[CHANNEL.quality + part] =
        this.#quality[part * 2]! / Math.max(1, this.#quality[part * 2 + 1]!);
    }
    this.#previous.set(patches);
    this.#begun = true;
  }

  #addStep(patches: Float32Array, at: number, region: number): void {
    const quality = patches[at + 2]!;
    const part = PART_OF_REGION[region]!;
    this.#quality[part * 2]! += quality;
    this.#quality[part * 2 + 1]!++;
    if (!this.#begun) return;
    const weight = Math.min(quality, this.#previous[at + 2]!);
    this.#steps[region * 3]! += weight * (patches[at]! - this.#previous[at]!);
    this.#steps[region * 3 + 1]! += weight * (patches[at + 1]! - this.#previous[at + 1]!);
    this.#steps[region * 3 + 2]! += weight;
  }

  #advance(region: number): void {
    const weight = this.#steps[region * 3 + 2]!;
    if (weight > 0) {
      this.#position[region * 2]! += this.#steps[region * 3]! / weight;
      this.#position[region * 2 + 1]! += this.#steps[region * 3 + 1]! / weight;
    }
    this.values[CHANNEL.patchLateral + region] = LATERAL_SIGN[region]! * this.#position[region * 2]!;
    this.values[CHANNEL.patchUp + region] = -this.#position[region * 2 + 1]!;
  }

  #landmarks(aligned: Float32Array): void {
    for (let region = 0; region < REGION_COUNT; region++) {
      const points = REGION_POINTS[region]!;
      this.values[CHANNEL.landmarkLateral + region] = LATERAL_SIGN[region]! * mean(aligned, points, 0);
      this.values[CHANNEL.landmarkUp + region] = mean(aligned, points, 1);
    }
  }

  #eyesAndMouth(aligned: Float32Array): void {
    EYES.forEach((eye, side) => {
      this.values[CHANNEL.lidRight + side] = mean(aligned, eye.upper, 1) - mean(aligned, eye.lower, 1);
      const across = (aligned[eye.outer * 3]! + aligned[eye.inner * 3]!) / 2;
      const along = (aligned[eye.outer * 3 + 1]! + aligned[eye.inner * 3 + 1]!) / 2;
      this.values[CHANNEL.iris + side] = eye.outward * (aligned[eye.iris * 3]! - across);
      this.values[CHANNEL.iris + 2 + side] = aligned[eye.iris * 3 + 1]! - along;
    });
    this.values[CHANNEL.lipGap] = aligned[INNER_LIPS.upper * 3 + 1]! - aligned[INNER_LIPS.lower * 3 + 1]!;
    this.values[CHANNEL.mouthWidth] = aligned[MOUTH_CORNERS.left * 3]! - aligned[MOUTH_CORNERS.right * 3]!;
    this.values[CHANNEL.jawOpening] = aligned[JAW.nose * 3 + 1]! - aligned[JAW.chin * 3 + 1]!;
  }

  #pose(head: HeadAligner): void {
    this.values[CHANNEL.pose] = head.yawDeg;
    this.values[CHANNEL.pose + 1] = head.pitchDeg;
    this.values[CHANNEL.pose + 2] = head.rollDeg;
    this.values[CHANNEL.logScale] = Math.log(head.interOcularPx);
    this.values[CHANNEL.centre] = head.centreX;
    this.values[CHANNEL.centre + 1] = head.centreY;
    this.values[CHANNEL.residual] = head.residual;
  }
}

function mean(aligned: Float32Array, points: readonly number[], axis: number): number {
  let sum = 0;
  for (const point of points) sum += aligned[point * 3 + axis]!;
  return sum / points.length;
}
