import type { Trace } from '../../../src/contracts/observation.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../../src/measure/channels.ts';
import { RunningMedian } from '../../../src/core/running-median.ts';
import { BlinkEnvelope } from '../../../src/spotting/features/envelopes.ts';
import { MovementFinder } from '../../../src/spotting/filter/movement-finder.ts';
import { GRID_HZ } from '../../../src/spotting/grid/grid.ts';
import type { Detection, Detector } from '../detector.ts';
import { onePerMovement } from './candidates.ts';
import { stretchesOf, type Stretch } from './grid-track.ts';

/** The usual opening of an eye is the median of this long, as in the app. */
const USUAL_FRAMES = 1.5 * GRID_HZ;

/** What the app does by its rest after a moment. */
const APART_MS = 300;

/** The app's own matched filters alone: without the classifier, and without any gate but those all rivals have. */
export const WHITENED_FILTER: Detector = {
  name: 'whitened filter',
  source: 'adaptive matched filter (Kelly 1986; Robey et al. 1992)',
  detect,
};

function detect(trace: Trace): Detection[] {
  const finder = new MovementFinder();
  const found = stretchesOf(trace).flatMap((stretch) => {
    finder.restart();
    return foundIn(stretch, finder);
  });
  return onePerMovement(found, APART_MS);
}

function foundIn({ timesMs, values }: Stretch, finder: MovementFinder): Detection[] {
  const eyes = [CHANNEL.lidRight, CHANNEL.lidLeft].map((channel) => ({
    channel,
    usual: new RunningMedian(USUAL_FRAMES),
    envelope: new BlinkEnvelope(),
  }));
  const found: Detection[] = [];
  timesMs.forEach((timeMs, frame) => {
    const raw = values.subarray(frame * CHANNEL_COUNT, (frame + 1) * CHANNEL_COUNT);
    const closures = eyes.map(({ channel, usual, envelope }) =>
      envelope.push(raw[channel]!, usual.push(raw[channel]!)),
    );
    const candidate = finder.push(timeMs, raw, Math.max(...closures));
    if (candidate === null) return;
    const { apexMs, lengthMs, score } = candidate;
    found.push({ onsetMs: apexMs - lengthMs / 2, apexMs, offsetMs: apexMs + lengthMs / 2, score });
  });
  return found;
}
