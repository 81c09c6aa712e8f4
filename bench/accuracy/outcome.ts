import type { PartTimes } from '../../src/contracts/judged-time.ts';
import type { UnscoredReason } from '../../src/contracts/moment.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { scoreClip, type ClipScore, type Finding } from '../../models/evaluation/clip-score.ts';
import { truthOf } from '../planting/trial.ts';
import type { Case } from './cases.ts';
import { findingsOn, type Verdicts } from '../../models/evaluation/run-trace.ts';

/** A clip as the pipeline measured it, with the classifier's verdicts on it. */
export interface MeasuredCase extends Case {
  readonly trace: Trace;
  readonly verdicts: Verdicts;
}

/** What one setting of the spotter makes of a clip. */
export interface ClipOutcome {
  readonly measured: Case;
  readonly score: ClipScore;
  readonly scoredMs: number;
  readonly durationMs: number;
  /** What was judged of each part of the face. */
  readonly parts: PartTimes;
  readonly unscoredMs: Readonly<Partial<Record<UnscoredReason, number>>>;
  /** From the end of each planted movement that was found to the frame at which it was told. */
  readonly delaysMs: readonly number[];
}

export function outcomeOf(
  { trace, verdicts, ...measured }: MeasuredCase,
  ratePerMinute: number,
): ClipOutcome {
  const { trial, treatment } = measured;
  const { moments, toldMs, unscored, parts, scoredMs, durationMs } = findingsOn(
    trace,
    verdicts,
    ratePerMinute,
  );
  // Twins are untouched, and a sham moves nothing: whatever is found there belongs to no planted movement.
  const planted = treatment === 'planted' ? trial.events : [];
  const found = moments.map((moment) => ({ ...moment, names: moment.movements.map(({ name }) => name) }));
  const truths = planted.map((event) => truthOf(event, parts));
  const score = scoreClip(truths, found, durationMs);
  const toldMsOf = new Map<Finding, number>(found.map((finding, k) => [finding, toldMs[k]!]));
  const delaysMs = score.nearHits.map((hit) => (toldMsOf.get(hit.found) ?? NaN) - hit.truth.offsetMs);
  const unscoredMs: Partial<Record<UnscoredReason, number>> = {};
  for (const { reason, fromMs, toMs } of unscored)
    unscoredMs[reason] = (unscoredMs[reason] ?? 0) + toMs - fromMs;
  return { measured, score, scoredMs, durationMs, parts, unscoredMs, delaysMs };
}
