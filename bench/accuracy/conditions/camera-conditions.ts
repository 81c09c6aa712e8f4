import type { ClipPicture } from '../clip-picture.ts';
import type { CameraEffects } from '../../planting/planting-contract.ts';

export const STUDIES = ['frame rate', 'face size', 'noise', 'light'] as const;
export type Study = (typeof STUDIES)[number];

/** The same clip and movements, seen by another camera. */
export interface CameraCondition {
  readonly study: Study;
  /** With its unit, such as "40 px". */
  readonly label: string;
  /** Absent: the clip's own camera. */
  readonly effects?: CameraEffects;
}

export interface ConditionList {
  readonly conditions: readonly CameraCondition[];
  /** What this clip cannot show, as sentences. */
  readonly leftOut: readonly string[];
}

const RATES_FPS: readonly number[] = [15, 20, 25, 30, 60];
const SIZES_PX: readonly number[] = [40, 60, 80, 100, 120, 160, 200];
/** Standard deviations, grey levels of 255: a webcam by day has 2 to 4, by a lamp up to 10. */
const NOISES_GREY: readonly number[] = [0, 3, 6, 10];
/** Noise is tried on small pictures: the encoder breaks on noisy ones of full size. */
const NOISY_FACE_PX = 40;
const LIGHTS: readonly number[] = [1, 0.6, 0.35];

/** A clip's own rate or size stands for a wanted one this near. */
const SAME_SHARE = 0.05;

function same(own: number, wanted: number): boolean {
  return Math.abs(own / wanted - 1) <= SAME_SHARE;
}

/** Only a doubling is possible upwards: the frames in between are cross-faded. */
function rateCondition(fps: number, own: number): CameraCondition | null {
  const label = `${fps} fps`;
  if (same(own, fps)) return { study: 'frame rate', label };
  if (same(2 * own, fps)) return { study: 'frame rate', label, effects: { doubled: true } };
  return fps < own ? { study: 'frame rate', label, effects: { fps } } : null;
}

function sizeCondition(iodPx: number, own: number): CameraCondition | null {
  const label = `${iodPx} px`;
  if (same(own, iodPx)) return { study: 'face size', label };
  // Rounded, so that a trace of the same clip always gives the same order.
  const scale = Math.round((1000 * iodPx) / own) / 1000;
  return scale < 1 ? { study: 'face size', label, effects: { scale } } : null;
}

function noiseCondition(noiseGrey: number, own: number): CameraCondition {
  const label = `${noiseGrey} grey levels`;
  const effects = sizeCondition(NOISY_FACE_PX, own)?.effects;
  if (noiseGrey > 0) return { study: 'noise', label, effects: { ...effects, noiseGrey } };
  return { study: 'noise', label, ...(effects === undefined ? {} : { effects }) };
}

function lightCondition(light: number): CameraCondition {
  const label = `x ${light}`;
  return light === 1 ? { study: 'light', label } : { study: 'light', label, effects: { light } };
}

/** Every condition that a clip can show; one in which the camera is its own stands in each study. */
export function conditionsFor(own: ClipPicture): ConditionList {
  const leftOut: string[] = [];
  const orSaidSo = (condition: CameraCondition | null, label: string): readonly CameraCondition[] => {
    if (condition === null) leftOut.push(`${label}: more than the footage has.`);
    return condition === null ? [] : [condition];
  };
  const conditions = [
    ...RATES_FPS.flatMap((fps) => orSaidSo(rateCondition(fps, own.fps), `${fps} fps`)),
    ...SIZES_PX.flatMap((iodPx) => orSaidSo(sizeCondition(iodPx, own.iodPx), `${iodPx} px`)),
    ...NOISES_GREY.map((noiseGrey) => noiseCondition(noiseGrey, own.iodPx)),
    ...LIGHTS.map(lightCondition),
  ];
  return { conditions, leftOut };
}
