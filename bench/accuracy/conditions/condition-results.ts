import type { UnscoredReason } from '../../../src/contracts/moment.ts';
import { poolScores, type Spread, type Recall } from '../../../models/evaluation/pooled-score.ts';
import { sum } from '../scoring/counted.ts';
import type { Detection } from '../detector.ts';
import type { ClipOutcome } from '../scoring/outcome.ts';
import { bestCut, f1At, type ScoredTrace } from './best-cut.ts';
import { STUDIES, type CameraCondition, type Study } from './camera-conditions.ts';

/** One clip under one condition: what the spotter made of it, and what the whitened filter found. */
export interface StudyOutcome {
  readonly condition: CameraCondition;
  readonly outcome: ClipOutcome;
  readonly filtered: readonly Detection[];
}

export interface ConditionResult {
  readonly label: string;
  readonly people: readonly string[];
  readonly planted: number;
  /** Of the movements that fell into judged time and place; near hits. */
  readonly judged: Recall;
  /** Of all planted movements, judged or not. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** The whitened filter at the cut that is best for the clips' own cameras. */
  readonly filterF1: number;
  /** Moments that belong to no planted movement, in planted clips and in twins. */
  readonly unverified: number;
  readonly unverifiedPerMinute: number;
  readonly judgedMinutes: number;
  readonly judgedShare: number;
  /** Shares of the time; reasons may overlap. */
  readonly unscoredShare: Readonly<Partial<Record<UnscoredReason, number>>>;
  readonly apexMs: Spread;
}

export interface StudyResult {
  readonly study: Study;
  readonly conditions: readonly ConditionResult[];
}

function filteredTrace({ outcome, filtered }: StudyOutcome): ScoredTrace {
  return { truths: outcome.score.truths, detections: filtered };
}

function isPlanted({ outcome }: StudyOutcome): boolean {
  return outcome.measured.treatment === 'planted';
}

/** The cut of the whitened filter that is best where every camera is its own. */
function filterCut(outcomes: readonly StudyOutcome[]): number {
  const own = outcomes.filter((one) => isPlanted(one) && one.condition.effects === undefined);
  return bestCut(own.map(filteredTrace));
}

function unscoredShareOf(
  outcomes: readonly ClipOutcome[],
  watchedMs: number,
): Readonly<Partial<Record<UnscoredReason, number>>> {
  const shares: Partial<Record<UnscoredReason, number>> = {};
  for (const { unscoredMs } of outcomes)
    for (const [reason, ms] of Object.entries(unscoredMs) as [UnscoredReason, number][])
      shares[reason] = (shares[reason] ?? 0) + ms / watchedMs;
  return shares;
}

function judgedRecall(planted: readonly ClipOutcome[]): Recall {
  const truths = planted.flatMap(({ score }) => score.truths.filter(({ judged }) => judged));
  const of = (key: 'hits' | 'nearHits'): number =>
    sum(planted, ({ score }) => score[key].filter(({ truth }) => truth.judged).length);
  return { truths: truths.length, hits: of('hits'), nearHits: of('nearHits') };
}

/** What comes out under one condition, over people. */
function conditionResult(label: string, outcomes: readonly StudyOutcome[], cut: number): ConditionResult {
  const plantedOnes = outcomes.filter(isPlanted);
  const planted = plantedOnes.map(({ outcome }) => outcome);
  const all = outcomes.map(({ outcome }) => outcome);
  const pooled = poolScores(planted.map(({ score }) => score));
  const judgedMinutes = sum(all, ({ judged, durationMs }) => judged?.wholeMs ?? durationMs) / 60_000;
  const watchedMs = sum(all, ({ durationMs }) => durationMs);
  const unverified = sum(all, ({ score }) => score.others.length);
  return {
    label,
    people: planted.map(({ measured }) => measured.footage.person),
    planted: pooled.truths,
    judged: judgedRecall(planted),
    f1: pooled.iou.f1,
    precision: pooled.iou.precision,
    recall: pooled.iou.recall,
    filterF1: f1At(plantedOnes.map(filteredTrace), cut),
    unverified,
    unverifiedPerMinute: unverified / judgedMinutes,
    judgedMinutes,
    judgedShare: (60_000 * judgedMinutes) / watchedMs,
    unscoredShare: unscoredShareOf(all, watchedMs),
    apexMs: pooled.errorsMs.apex,
  };
}

/** Every study with its conditions in the order in which they were asked for. */
export function studyResults(outcomes: readonly StudyOutcome[]): readonly StudyResult[] {
  const cut = filterCut(outcomes);
  return STUDIES.flatMap((study) => {
    const own = outcomes.filter(({ condition }) => condition.study === study);
    const labels = [...new Set(own.map(({ condition }) => condition.label))].sort(bySize);
    const conditions = labels.map((label) =>
      conditionResult(
        label,
        own.filter(({ condition }) => condition.label === label),
        cut,
      ),
    );
    return conditions.length > 0 ? [{ study, conditions }] : [];
  });
}

/** Two people may not have the same sizes: labels are put in order by the number in them. */
function bySize(a: string, b: string): number {
  return numberIn(a) - numberIn(b);
}

function numberIn(label: string): number {
  return Number(/[\d.]+/.exec(label)?.[0] ?? 0);
}
