import type { Trace } from '../../src/contracts/observation.ts';
import { TraceReader } from '../../src/trace/trace-reader.ts';
import { appDetectors, appReport, type Watched } from './app.ts';
import type { Case } from './cases.ts';
import { clipPicture, type ClipPicture } from './clip-picture.ts';
import type { ClipReport } from './scoring/clip-report.ts';
import type { Detection, Detector } from './detector.ts';
import { gated } from './detectors/gated.ts';
import { RIVALS } from './detectors/index.ts';
import { flipsIn } from './label-flips/flips.ts';
import type { LabelCourse } from './label-flips/contract.ts';
import { outcomeOf, type ClipOutcome } from './scoring/outcome.ts';
import { atEachRate, type AtEachRate } from './scoring/rates.ts';

/** Everything that the bench wants to know of one clip; the measurements themselves are let go. */
export interface ClipFigures {
  readonly of: Case;
  readonly durationMs: number;
  readonly picture: ClipPicture;
  /** What the app tells at each rate. */
  readonly app: AtEachRate<ClipOutcome>;
  /** By the detector's name, before any cut; none of a sham, which is about the planting and not about detectors. */
  readonly uncut: ReadonlyMap<string, ClipReport>;
  /** What a library that labels faces makes of the clip, where it was asked. */
  readonly labelFlips?: ClipReport;
}

/** All that are cut on other people: the app and parts of it first. */
export function competitors(watched: Watched): readonly Detector[] {
  return [...appDetectors(watched), ...RIVALS];
}

function reportOf(detections: readonly Detection[]): ClipReport {
  const moments = detections.map(({ onsetMs, apexMs, offsetMs, score }) => ({
    ...{ onsetMs, apexMs, offsetMs },
    confidence: score,
    toldMs: null,
    names: [],
  }));
  return { moments, parts: null };
}

function uncutReports(watched: Watched): ReadonlyMap<string, ClipReport> {
  return new Map(competitors(watched).map((one) => [one.name, reportOf(one.detect(watched.trace))]));
}

/** Silenced as all rivals are, where the app judges nothing. */
function labelFlipsOf(trace: Trace, labelled: LabelCourse): ClipReport {
  const flips = { name: '', source: '', detect: () => flipsIn(labelled) };
  return reportOf(gated(flips).detect(trace));
}

/** What the app tells of a clip at a rate. */
export function appOutcome(of: Case, watched: Watched, ratePerMinute: number): ClipOutcome {
  return outcomeOf(of, appReport(watched, ratePerMinute), new TraceReader(watched.trace).durationMs);
}

/** Lets the app, at every rate, and all its rivals look at a clip. */
export function measureClip(of: Case, watched: Watched, labelled: LabelCourse | null): ClipFigures {
  const { trace } = watched;
  return {
    of,
    durationMs: new TraceReader(trace).durationMs,
    picture: clipPicture(trace),
    app: atEachRate((rate) => appOutcome(of, watched, rate)),
    uncut: of.treatment === 'sham' ? new Map() : uncutReports(watched),
    ...(labelled === null ? {} : { labelFlips: labelFlipsOf(trace, labelled) }),
  };
}
