import type { UnscoredReason } from '../../contracts/moment.ts';
import type { Observation } from '../../contracts/observation.ts';
import type { HeadAligner } from '../../measure/head/align.ts';

/** Beyond these angles the far half of the face is foreshortened by more than a quarter (cos 35 = 0.82, with perspective). */
const YAW_LIMIT_DEG = 35;
const PITCH_LIMIT_DEG = 30;
/** Below this distance between the eyes a 1 % movement is a third of a pixel. */
const MIN_INTER_OCULAR_PX = 34;
/** Mean brightness of the face under which sensor noise drowns small movements. */
const MIN_LUMA = 0.08;
/** 20 fps with 5 % for jitter: slower than this no duration under half a second can be claimed. */
const MAX_FRAME_INTERVAL_MS = 52.5;

/** What keeps a single frame from being judged, worst first; null when nothing does. */
export function frameReason(
  observation: Observation,
  head: HeadAligner,
  frameIntervalMs: number,
): UnscoredReason | null {
  if (observation.faces === 0) return faceless(observation);
  if (observation.faces > 1) return 'second-person';
  if (Math.abs(head.yawDeg) > YAW_LIMIT_DEG || Math.abs(head.pitchDeg) > PITCH_LIMIT_DEG)
    return 'turned-away';
  if (head.interOcularPx < MIN_INTER_OCULAR_PX) return 'too-small';
  if (observation.luma < MIN_LUMA) return 'too-dark';
  return rateReason(frameIntervalMs);
}

function faceless({ black, farFace }: Observation): UnscoredReason {
  if (black === true) return 'black-picture';
  return farFace === true ? 'too-small' : 'no-face';
}

/** What the rate of the frames alone says. @public */
export function rateReason(frameIntervalMs: number): UnscoredReason | null {
  return frameIntervalMs > MAX_FRAME_INTERVAL_MS ? 'low-frame-rate' : null;
}
