import { RATE_OF_NAME, type RateName } from '../../src/contracts/rate.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { verdictsOn, type Verdicts } from '../../models/evaluation/run-trace.ts';
import type { NetworkWeights } from '../../models/training/network.ts';
import { faceInTrace } from '../planting/face.ts';
import { median } from '../../src/core/quantiles.ts';
import { appDetectors } from './app-detectors.ts';
import type { Case } from './cases.ts';
import type { Detector } from './detector.ts';
import { gated } from './detectors/gated.ts';
import { RIVALS } from './detectors/index.ts';
import { flipsIn } from './label-flips/flips.ts';
import type { LabelCourse } from './label-flips/contract.ts';
import { outcomeOf, type ClipOutcome } from './outcome.ts';
import type { Hearing } from './rivalry.ts';

/** Of the library @vladmandic/human, whose labels are not ours to name. */
export const LABEL_FLIPS = 'label flips shorter than 0.5 s (@vladmandic/human)';

/** Every so many frames the distance between the eyes is read. */
const SIZE_EVERY = 20;

/** Everything that the bench wants to know of one clip; the measurements themselves are let go. */
export interface ClipFigures {
  readonly of: Case;
  readonly fps: number;
  /** Between the eyes, median; NaN where no face is. */
  readonly iodPx: number;
  readonly outcomes: Readonly<Record<RateName, ClipOutcome>>;
  /** By the detector's name; none of a sham, which is about the planting and not about detectors. */
  readonly hearings: ReadonlyMap<string, Hearing>;
  /** What a library that labels faces makes of the clip, where it was asked. */
  readonly labelFlips?: Hearing;
}

function hearingOf(detector: Detector, { footage, trial, treatment }: Case, trace: Trace): Hearing {
  const truths = treatment === 'planted' ? trial.events.filter(({ lasting }) => !lasting) : [];
  return {
    person: footage.person,
    isTwin: treatment === 'twin',
    truths,
    detections: detector.detect(trace),
    minutes: (trace.timesMs.at(-1) ?? 0) / 60_000,
  };
}

/** All that compete, the app first. */
export function competitors(verdictsOf: (trace: Trace) => Verdicts): readonly Detector[] {
  return [...appDetectors(verdictsOf), ...RIVALS];
}

function hearingsOf(of: Case, trace: Trace, verdicts: Verdicts): ReadonlyMap<string, Hearing> {
  return new Map(
    competitors(() => verdicts).map((detector) => [detector.name, hearingOf(detector, of, trace)]),
  );
}

function fpsOf({ timesMs }: Trace): number {
  return 1000 / median(Array.from(timesMs.slice(1), (timeMs, k) => timeMs - timesMs[k]!));
}

function iodPxOf(trace: Trace): number {
  const frames = Array.from(trace.timesMs.keys()).filter((frame) => frame % SIZE_EVERY === 0);
  return median(frames.flatMap((frame) => faceInTrace(trace, frame)?.iodPx ?? []));
}

/** Silenced as all rivals are, where the app judges nothing. */
function labelFlipsOf(of: Case, trace: Trace, labelled: LabelCourse): Hearing {
  const detector = { name: LABEL_FLIPS, source: '@vladmandic/human', detect: () => flipsIn(labelled) };
  return hearingOf(gated(detector), of, trace);
}

/** Lets the app, at every sensitivity, and all its rivals look at a clip. */
export function measureClip(
  weights: NetworkWeights,
  of: Case,
  trace: Trace,
  labelled: LabelCourse | null,
): ClipFigures {
  const verdicts = verdictsOn(weights, trace);
  const measured = { ...of, trace, verdicts };
  const outcome = (name: RateName): ClipOutcome => outcomeOf(measured, RATE_OF_NAME[name]);
  return {
    of,
    fps: fpsOf(trace),
    iodPx: iodPxOf(trace),
    outcomes: {
      clear: outcome('clear'),
      balanced: outcome('balanced'),
      everything: outcome('everything'),
    },
    hearings: of.treatment === 'sham' ? new Map() : hearingsOf(of, trace, verdicts),
    ...(labelled === null ? {} : { labelFlips: labelFlipsOf(of, trace, labelled) }),
  };
}
