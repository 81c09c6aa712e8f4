import { GRID_STEP_MS } from '../../../src/spotting/grid/grid.ts';
import type { Detection, Detector } from '../detector.ts';
import { onePerMovement } from './candidates.ts';
import { intervalsAtPeaks, MEAN_LENGTH_MS, relativeHeight, strongestThird } from './clip-curve.ts';
import { stretchesOf, type Stretch } from './grid-track.ts';
import { motionsOf, type Motion } from './region-motion-courses.ts';

/** Flow is taken over half the mean length of a brief movement. */
const HALF_FRAMES = Math.round(MEAN_LENGTH_MS / 2 / GRID_STEP_MS);

/**
 * The spotting stage of SOFTNet (Liong et al., "Shallow optical flow three-stream CNN for macro- and
 * micro-expression spotting from long videos", ICIP 2021, and its multi-stream successor, 2022): a score per
 * frame from the motion over half a movement, smoothed over the window of the pseudo-labels, peaks over
 * mean + p (maximum - mean), each an interval of the mean length. The network is left out: the score is the
 * plain magnitude of the regions' motion, which is what the network is fed with.
 */
export const INTERVAL_PEAKS: Detector = {
  name: 'interval peaks',
  source: 'SOFTNet without its network (Liong et al. 2021, 2022)',
  detect: (trace) => onePerMovement(stretchesOf(trace).flatMap(candidatesIn)),
};

function candidatesIn(stretch: Stretch): Detection[] {
  const curve = relativeHeight(smoothed(strengthCurve(motionsOf(stretch, 'patch'), stretch.timesMs.length)));
  return intervalsAtPeaks(curve, stretch.timesMs);
}

/** Motion from half an interval before a frame's middle to half after it, so that the curve has no lag. */
function strengthCurve(motions: readonly Motion[], frames: number): Float64Array {
  const before = HALF_FRAMES >> 1;
  const after = HALF_FRAMES - before;
  const curve = new Float64Array(frames);
  for (let at = before; at + after < frames; at++) {
    curve[at] = strongestThird(
      motions.map(({ lateral, up }) =>
        Math.hypot(lateral[at + after]! - lateral[at - before]!, up[at + after]! - up[at - before]!),
      ),
    );
  }
  return curve;
}

/** Mean over the window in which an interval of the mean length would overlap: both halves of it. */
function smoothed(curve: Float64Array): Float64Array {
  return curve.map((_, at) => {
    const window = curve.subarray(Math.max(0, at - HALF_FRAMES), at + HALF_FRAMES + 1);
    return window.reduce((sum, value) => sum + value, 0) / window.length;
  });
}
