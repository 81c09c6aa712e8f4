import { NUISANCES } from '../../src/contracts/movement.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { ANY_RATE } from '../../src/contracts/rate.ts';
import { VERDICT } from '../../src/spotting/verdict/layout.ts';
import { findingsOn, type Findings, type Verdicts } from '../../models/evaluation/run-trace.ts';
import type { ClipReport } from './scoring/clip-report.ts';
import type { Detection, Detector } from './detector.ts';
import { classifierPeaks } from './detectors/classifier-peaks.ts';

export const APP = 'Sotto, at the rate that is asked for';
export const CUT_APP = 'Sotto, cut as the rivals';
const UNGATED = 'without its nuisance head';
const CLASSIFIER = 'its classifier alone';

/** What the app tells of a trace where it is asked for so many moments a minute in which nothing was planted. */
export function appReport(trace: Trace, verdicts: Verdicts, ratePerMinute: number): ClipReport {
  return reportOf(findingsOn(trace, verdicts, ratePerMinute));
}

function reportOf({ moments, toldMs, parts, unscored }: Findings): ClipReport {
  return {
    moments: moments.map((moment, k) => ({
      ...moment,
      names: moment.movements.map(({ name }) => name),
      toldMs: toldMs[k]!,
    })),
    parts,
    unscored,
  };
}

type VerdictsOf = (trace: Trace) => Verdicts;

/** The app, its confidence cut as the rivals' scores are, and parts of it. */
export function appDetectors(verdictsOf: VerdictsOf): readonly Detector[] {
  return [
    detector(CUT_APP, 'nothing sorted out but by confidence', verdictsOf),
    detector(UNGATED, 'speech, blinks and lasting movements are not told apart', ungated(verdictsOf)),
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

function detector(name: string, source: string, verdictsOf: VerdictsOf): Detector {
  return {
    name,
    source,
    detect: (trace) =>
      findingsOn(trace, verdictsOf(trace), ANY_RATE).moments.map(
        ({ onsetMs, apexMs, offsetMs, confidence }): Detection => ({
          onsetMs,
          apexMs,
          offsetMs,
          score: confidence,
        }),
      ),
  };
}
