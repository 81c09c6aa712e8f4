import { NUISANCES } from '../../src/contracts/movement.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { ANY_RATE } from '../../src/contracts/rate.ts';
import type { DetectorModel } from '../../src/spotting/evidence/detector-model.ts';
import { VERDICT } from '../../src/spotting/verdict/layout.ts';
import { findingsOn, type Findings, type Verdicts } from '../../models/evaluation/run-trace.ts';
import type { ClipReport } from './scoring/clip-report.ts';
import type { Detection, Detector } from './detector.ts';
import { classifierPeaks } from './detectors/classifier-peaks.ts';

export const APP = 'Sotto, at the rate that is asked for';
export const CUT_APP = 'Sotto, cut as the rivals';
const UNGATED = 'without its nuisance head';
const CLASSIFIER = 'its classifier alone';

/** A clip as it was measured, and what judges it. */
export interface Watched {
  readonly trace: Trace;
  /** The classifier's. */
  readonly verdicts: Verdicts;
  readonly detector: DetectorModel;
}

/** What the app tells of a trace where it is asked for so many moments a minute in which nothing was planted. */
export function appReport({ trace, verdicts, detector }: Watched, ratePerMinute: number): ClipReport {
  return reportOf(findingsOn(trace, verdicts, ratePerMinute, detector));
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

/** The app, its confidence cut as the rivals' scores are, and parts of it. */
export function appDetectors(watched: Watched): readonly Detector[] {
  return [
    appOn(CUT_APP, 'nothing sorted out but by confidence', watched),
    appOn(UNGATED, 'blinks and lasting movements are not told apart', ungated(watched)),
    classifierPeaks(CLASSIFIER, () => watched.verdicts),
  ];
}

/** The classifier's verdicts as if it knew no nuisances. */
function ungated(watched: Watched): Watched {
  const verdicts = watched.verdicts.map((verdict) =>
    Float32Array.from(verdict).fill(0, VERDICT.nuisance, VERDICT.nuisance + NUISANCES.length),
  );
  return { ...watched, verdicts };
}

function appOn(name: string, source: string, { verdicts, detector }: Watched): Detector {
  return {
    name,
    source,
    detect: (trace) =>
      findingsOn(trace, verdicts, ANY_RATE, detector).moments.map(
        ({ onsetMs, apexMs, offsetMs, confidence }): Detection => ({
          onsetMs,
          apexMs,
          offsetMs,
          score: confidence,
        }),
      ),
  };
}
