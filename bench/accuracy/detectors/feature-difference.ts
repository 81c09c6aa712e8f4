import { GRID_STEP_MS } from '../../../src/spotting/grid/grid.ts';
import type { Detection, Detector } from '../detector.ts';
import { onePerMovement } from './candidates.ts';
import { intervalsAtPeaks, MEAN_LENGTH_MS, relativeHeight, strongestThird } from './clip-curve.ts';
import { stretchesOf, type Stretch } from './grid-track.ts';
import { motionsOf, type Motion } from './region-motion-courses.ts';

/** Half a mean brief movement: a frame is compared with those this far before and after it. */
const INTERVAL_FRAMES = Math.round(MEAN_LENGTH_MS / 2 / GRID_STEP_MS);
type Difference = (motion: Motion, before: number, at: number, after: number) => number;

/** FD: how far the region lies from the mean of where it was and where it will be. */
const fromMean: Difference = ({ lateral, up }, before, at, after) =>
  Math.hypot(
    lateral[at]! - (lateral[before]! + lateral[after]!) / 2,
    up[at]! - (up[before]! + up[after]!) / 2,
  );

/** MDMD: how far the region went and came back, along the main direction of its going. */
const alongMainDirection: Difference = ({ lateral, up }, before, at, after) => {
  const [x, y] = [lateral[at]! - lateral[before]!, up[at]! - up[before]!];
  const length = Math.hypot(x, y);
  if (length === 0) return 0;
  const stayed = (x * (lateral[after]! - lateral[before]!) + y * (up[after]! - up[before]!)) / length;
  return Math.max(0, length - stayed);
};

/** Difference of the strongest third of the regions, frame by frame; 0 where there is no full interval. */
function differenceCurve(motions: readonly Motion[], frames: number, difference: Difference): Float64Array {
  const curve = new Float64Array(frames);
  for (let at = INTERVAL_FRAMES; at + INTERVAL_FRAMES < frames; at++) {
    curve[at] = strongestThird(
      motions.map((motion) => difference(motion, at - INTERVAL_FRAMES, at, at + INTERVAL_FRAMES)),
    );
  }
  return curve;
}

/** What rises above the mean of its surroundings: slow and lasting change falls away. */
function contrasted(curve: Float64Array): Float64Array {
  return curve.map((value, at) => {
    const before = curve[Math.max(0, at - INTERVAL_FRAMES)]!;
    const after = curve[Math.min(curve.length - 1, at + INTERVAL_FRAMES)]!;
    return Math.max(0, value - (before + after) / 2);
  });
}

function candidatesIn(stretch: Stretch, difference: Difference): Detection[] {
  const motions = motionsOf(stretch, 'patch');
  const curve = contrasted(differenceCurve(motions, stretch.timesMs.length, difference));
  return intervalsAtPeaks(relativeHeight(curve), stretch.timesMs);
}

function detector(name: string, source: string, difference: Difference): Detector {
  return {
    name,
    source,
    detect: (trace) =>
      onePerMovement(stretchesOf(trace).flatMap((stretch) => candidatesIn(stretch, difference))),
  };
}

/**
 * Feature difference with contrast and a threshold between the mean and the highest value of the clip
 * (Moilanen, Zhao, Pietikainen: "Spotting rapid facial movements from videos using appearance-based feature
 * difference analysis", ICPR 2014), with the regions' motion in place of their local binary patterns.
 */
export const FEATURE_DIFFERENCE = detector('feature difference', 'Moilanen et al., ICPR 2014', fromMean);

/**
 * Main directional maximal difference (Wang et al., Neurocomputing 230, 2017; the baseline of He et al.,
 * FG 2020), with the regions' motion in place of the optical flow of 6 x 6 blocks.
 */
export const MAIN_DIRECTION = detector(
  'main direction difference',
  'Wang et al. 2017; He et al., FG 2020',
  alongMainDirection,
);
