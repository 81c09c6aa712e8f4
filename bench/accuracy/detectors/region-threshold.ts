import type { Trace } from '../../../src/contracts/observation.ts';
import { CHANNEL } from '../../../src/measure/channels.ts';
import { REGIONS, REGION_COUNT, partOf } from '../../../src/measure/regions.ts';
import { NoiseFloor } from '../../../src/spotting/features/noise.ts';
import type { Detection, Detector } from '../detector.ts';
import { blinkFrames } from './blinking.ts';
import { candidatesOf, durationMs, onePerMovement } from './candidates.ts';
import { stretchesOf, type Stretch } from './grid-track.ts';
import { highPassedMotion, motionsOf, type Motion, type MotionKind } from './region-motion-courses.ts';

/** As in src/spotting/NOTES.md, 5: longer than two brief movements, so that one cannot pull the median along. */
const MEDIAN_MS = 1200;
/** Noise units under which nobody would cut. */
const FLOOR = 2.5;
/** The shortest labelled movements, less a frame at each end; and the field's limit. */
const BRIEF_MS = { low: 120, high: 500 } as const;

/**
 * Displacement of each region over k times its own running noise (a fading median of how far it strays), after a
 * running median is taken off: the plain rule of the first spotters (Shreve et al., "Macro- and micro-expression
 * spotting in long videos using spatio-temporal strain", FG 2011, which thresholds the skin's deformation by region).
 * The foot of a peak, at a fifth of its height, is the lower threshold of a hysteresis; the length must be
 * that of a brief movement. Blinks silence the lids.
 */
export function motionThreshold(kind: MotionKind): Detector {
  return {
    name: `${kind === 'patch' ? 'region' : 'landmark'} threshold`,
    source: kind === 'patch' ? 'regional threshold, after Shreve et al., FG 2011' : 'the same on landmarks',
    detect: (trace) => detect(trace, kind),
  };
}

export const REGION_THRESHOLD = motionThreshold('patch');

function detect(trace: Trace, kind: MotionKind): Detection[] {
  const noise = new NoiseFloor();
  const found = stretchesOf(trace).flatMap((stretch) => candidatesIn(stretch, kind, noise));
  return onePerMovement(found);
}

function candidatesIn(stretch: Stretch, kind: MotionKind, noise: NoiseFloor): Detection[] {
  const blinking = blinkFrames(stretch);
  return motionsOf(stretch, kind).flatMap((motion, region) => {
    const units = inNoiseUnits(highPassedMotion(motion, MEDIAN_MS), firstChannel(kind) + region, noise);
    const judged = isOfLids(region) ? units.map((value, at) => (blinking[at] === 1 ? 0 : value)) : units;
    return candidatesOf(judged, stretch.timesMs, FLOOR).filter((candidate) => {
      const lengthMs = durationMs(candidate);
      return lengthMs >= BRIEF_MS.low && lengthMs <= BRIEF_MS.high;
    });
  });
}

function isOfLids(region: number): boolean {
  return partOf(REGIONS[region]!) === 'lids';
}

function firstChannel(kind: MotionKind): number {
  return kind === 'patch' ? CHANNEL.patchLateral : CHANNEL.landmarkLateral;
}

/** Each frame is judged by the noise learnt before it. */
function inNoiseUnits({ lateral, up }: Motion, channel: number, noise: NoiseFloor): Float64Array {
  const upChannel = channel + REGION_COUNT;
  return lateral.map((value, frame) => {
    const { values } = noise;
    const units = Math.hypot(value, up[frame]!) / Math.hypot(values[channel]!, values[upChannel]!);
    noise.learn(channel, Math.abs(value));
    noise.learn(upChannel, Math.abs(up[frame]!));
    return units;
  });
}
