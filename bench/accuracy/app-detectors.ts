import { NUISANCES } from '../../src/contracts/movement.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { VERDICT } from '../../src/spotting/verdict/layout.ts';
import { ANY_RATE, DEFAULT_RATE_PER_MINUTE } from '../../src/contracts/rate.ts';
import { findingsOn, type Verdicts } from '../../models/evaluation/run-trace.ts';
import type { Detector } from './detector.ts';
import { classifierPeaks } from './detectors/classifier-peaks.ts';

export const SHIPPED = 'Sotto, as shipped (balanced)';
export const TUNED = 'Sotto, cut chosen as the rivals';
const UNGATED = 'without its nuisance head';
const CLASSIFIER = 'its classifier alone';

type VerdictsOf = (trace: Trace) => Verdicts;

/** The app itself at its own setting and with its confidence cut as the rivals' scores are, and its classifier without the filters. */
export function appDetectors(verdictsOf: VerdictsOf): readonly Detector[] {
  return [
    detector(SHIPPED, "the app's own setting", verdictsOf, DEFAULT_RATE_PER_MINUTE),
    detector(TUNED, 'nothing sorted out but by confidence', verdictsOf, ANY_RATE),
    detector(
      UNGATED,
      'speech, blinks and lasting movements are not told apart',
      ungated(verdictsOf),
      ANY_RATE,
    ),
    classifierPeaks(CLASSIFIER, verdictsOf),
  ];
}

/** The classifier's verdicts as if it knew no nuisances. */
function ungated(verdictsOf: VerdictsOf): VerdictsOf {
  return (trace) =>
    verdictsOf(trace).map((verdict) => {
      const blind = Float32Array.from(verdict);
      return blind.fill(0, VERDICT.nuisance, VERDICT.nuisance + NUISANCES.length);
    });
}

function detector(name: string, source: string, verdictsOf: VerdictsOf, ratePerMinute: number): Detector {
  return {
    name,
    source,
    detect: (trace) =>
      findingsOn(trace, verdictsOf(trace), ratePerMinute).moments.map(
        ({ onsetMs, apexMs, offsetMs, confidence }) => ({ onsetMs, apexMs, offsetMs, score: confidence }),
      ),
  };
}
