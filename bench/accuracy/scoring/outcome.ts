import { scoreClip, type ClipScore } from '../../../models/evaluation/clip-score.ts';
import { MEASURED_PARTS, type MeasuredPart } from '../../../src/contracts/face-part.ts';
import type { UnscoredReason } from '../../../src/contracts/moment.ts';
import { recordOf } from '../../../src/core/record-of.ts';
import { unionMs, type Span } from '../../../src/core/spans.ts';
import type { UnjudgedParts } from '../../../src/spotting/judged-parts.ts';
import { truthOf } from '../../planting/trial.ts';
import type { Case } from '../cases.ts';
import type { ClipReport, ToldMoment } from './clip-report.ts';

/** How much of a clip was judged, ms. */
interface JudgedTime {
  readonly byPart: Readonly<Record<MeasuredPart, number>>;
  /** All parts of the face at once. */
  readonly wholeMs: number;
}

/** What a detector's report of a clip is worth. */
export interface ClipOutcome {
  readonly measured: Case;
  readonly score: ClipScore<ToldMoment>;
  readonly durationMs: number;
  /** Null where the detector does not say. */
  readonly judged: JudgedTime | null;
  readonly unscoredMs: Readonly<Partial<Record<UnscoredReason, number>>>;
  /** From the end of each planted movement that was found to when it was told, as far as that is known. */
  readonly delaysMs: readonly number[];
}

function judgedTime(parts: UnjudgedParts, durationMs: number): JudgedTime {
  const spansOf = (part: MeasuredPart): readonly Span[] =>
    (parts[part]?.unjudged ?? []).map(({ fromMs, toMs }) => ({ fromMs, toMs: Math.min(toMs, durationMs) }));
  return {
    byPart: recordOf(MEASURED_PARTS, (part) => durationMs - unionMs(spansOf(part))),
    wholeMs: durationMs - unionMs(MEASURED_PARTS.flatMap(spansOf)),
  };
}

function unscoredMsOf({ unscored = [] }: ClipReport): ClipOutcome['unscoredMs'] {
  const unscoredMs: Partial<Record<UnscoredReason, number>> = {};
  for (const { reason, fromMs, toMs } of unscored)
    unscoredMs[reason] = (unscoredMs[reason] ?? 0) + toMs - fromMs;
  return unscoredMs;
}

/** Sets what a detector says of a clip beside what was planted in it. */
export function outcomeOf(measured: Case, report: ClipReport, durationMs: number): ClipOutcome {
  // Twins are untouched, and a sham moves nothing: whatever is found there belongs to no planted movement.
  const events = measured.treatment === 'planted' ? measured.trial.events : [];
  const truths = events.map((event) => truthOf(event, report.parts ?? {}));
  const score = scoreClip(truths, report.moments, durationMs);
  return {
    measured,
    score,
    durationMs,
    judged: report.parts === null ? null : judgedTime(report.parts, durationMs),
    unscoredMs: unscoredMsOf(report),
    delaysMs: score.nearHits.flatMap(({ truth, found }) =>
      found.toldMs === null ? [] : [found.toldMs - truth.offsetMs],
    ),
  };
}
