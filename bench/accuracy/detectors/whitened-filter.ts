import type { Trace } from '../../../src/contracts/observation.ts';
import { CHANNEL_COUNT } from '../../../src/measure/channels.ts';
import { EVIDENCE_NAMES } from '../../../src/spotting/evidence/evidence.ts';
import { SHIPPED_DETECTOR } from '../../../src/spotting/evidence/detector-model.ts';
import { MovementFinder } from '../../../src/spotting/evidence/movement-finder.ts';
import type { Detection, Detector } from '../detector.ts';
import { onePerMovement } from './candidates.ts';
import { stretchesOf, type Stretch } from './grid-track.ts';

/** What the app does by its rest after a moment. */
const APART_MS = 300;
const LIKENESS = EVIDENCE_NAMES.indexOf('likeness');

/** The app's own matched filters alone: nothing weighs their evidence, and no state of lids or lips is known. */
export const WHITENED_FILTER: Detector = {
  name: 'whitened filter',
  source: 'adaptive matched filter (Kelly 1986; Robey et al. 1992)',
  detect,
};

function detect(trace: Trace): Detection[] {
  const finder = new MovementFinder(SHIPPED_DETECTOR);
  const found = stretchesOf(trace).flatMap((stretch) => {
    finder.restart();
    return foundIn(stretch, finder);
  });
  return onePerMovement(found, APART_MS);
}

function foundIn({ timesMs, values }: Stretch, finder: MovementFinder): Detection[] {
  const found: Detection[] = [];
  timesMs.forEach((timeMs, frame) => {
    const raw = values.subarray(frame * CHANNEL_COUNT, (frame + 1) * CHANNEL_COUNT);
    const candidate = finder.push(timeMs, raw, 0, 0);
    if (candidate === null) return;
    const { apexMs, lengthMs, evidence } = candidate;
    const score = evidence[LIKENESS]!;
    found.push({ onsetMs: apexMs - lengthMs / 2, apexMs, offsetMs: apexMs + lengthMs / 2, score });
  });
  return found;
}
