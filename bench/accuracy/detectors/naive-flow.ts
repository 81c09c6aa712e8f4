import { robustDeviation } from '../../../models/evaluation/statistics/quantiles.ts';
import type { Detection, Detector } from '../detector.ts';
import { candidatesOf, onePerMovement } from './candidates.ts';
import { stretchesOf, type Stretch } from './grid-track.ts';
import { highPassedMotion, motionsOf, type Motion } from './region-motion-courses.ts';

const MEDIAN_MS = 1200;
const FLOOR = 2.5;
/** Smallest deviation believed, IOD (src/spotting/features/noise.ts): a frozen picture has none. */
const MIN_DEVIATION = 0.0005;

/**
 * The rule with which flow and landmarks were first compared (src/spotting/NOTES.md, 5): displacement of a
 * region over k times its own noise in the whole clip, 1.2 s running median removed, no blink gate, no limit
 * of length.
 */
export const NAIVE_FLOW: Detector = {
  name: 'naive flow',
  source: 'src/spotting/NOTES.md, 5',
  detect: (trace) => onePerMovement(stretchesOf(trace).flatMap(candidatesIn)),
};

function candidatesIn(stretch: Stretch): Detection[] {
  return motionsOf(stretch, 'patch').flatMap((motion) => {
    const units = inOwnNoise(highPassedMotion(motion, MEDIAN_MS));
    return candidatesOf(units, stretch.timesMs, FLOOR);
  });
}

function inOwnNoise({ lateral, up }: Motion): Float64Array {
  const deviation = Math.hypot(robustDeviation([...lateral]), robustDeviation([...up]));
  const unit = Math.max(MIN_DEVIATION, deviation);
  return lateral.map((value, frame) => Math.hypot(value, up[frame]!) / unit);
}
