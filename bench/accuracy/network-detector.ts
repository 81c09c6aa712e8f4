import type { Trace } from '../../src/contracts/observation.ts';
import type { SpotterThresholds } from '../../src/spotting/spotter.ts';
import { findingsOn, type Verdicts } from '../../models/training/evaluation/run-trace.ts';
import type { Detector } from './detector.ts';

/** Under any thresholds in use: what is too unsure is cut off by its confidence afterwards, as with every rival. */
export const LAX: SpotterThresholds = { apex: 0.05, confidence: 0.05, amplitude: 0 };

/** The network behind the app's own spotter, as one detector among the others; the score is the confidence. */
export function networkDetector(
  name: string,
  source: string,
  thresholds: SpotterThresholds,
  verdictsOf: (trace: Trace) => Verdicts,
): Detector {
  return {
    name,
    source,
    detect: (trace) =>
      findingsOn(trace, verdictsOf(trace), thresholds).moments.map(
        ({ onsetMs, apexMs, offsetMs, confidence }) => ({ onsetMs, apexMs, offsetMs, score: confidence }),
      ),
  };
}
