import type { Truth } from '../../../models/evaluation/clip-score.ts';
import { poolScores, type PooledScore } from '../../../models/evaluation/pooled-score.ts';
import type { Estimate } from '../../../models/evaluation/statistics/estimate.ts';
import { quantile } from '../../../models/evaluation/statistics/quantiles.ts';
import { MEASURED_PARTS, type MeasuredPart } from '../../../src/contracts/face-part.ts';
import { recordOf } from '../../../src/core/record-of.ts';
import type { Treatment } from '../../planting/planting-contract.ts';
import { rateOf, shareOf, sum, type CountedRate, type CountedShare } from './counted.ts';
import { isCounted, isLarge, isOfBrows, isOfKind, KINDS, tallyOf, type Kind } from './kinds.ts';
import type { ClipOutcome } from './outcome.ts';
import { overPeople } from './over-people.ts';

/** Planted movements of one kind, or of both. */
interface KindSummary {
  /** Near hits; people drawn for the interval. */
  readonly found: CountedShare;
  readonly nearF1: Estimate;
  /** Overlap of at least half of what both cover. */
  readonly f1: Estimate;
  /** Lasting movements in which a brief one was told. */
  readonly lastingFlagged: CountedShare;
}

/** Shares of the time. */
interface JudgedShares {
  readonly byPart: Readonly<Record<MeasuredPart, number>>;
  readonly whole: number;
}

/** Figures over clips, of planted movements from 1.7 % of the distance between the eyes on. */
export interface Summary {
  readonly people: number;
  readonly all: KindSummary;
  readonly byKind: Readonly<Record<Kind, KindSummary>>;
  readonly foundLarge: CountedShare;
  readonly foundOfBrows: CountedShare;
  /** Of what fell into time and place that the detector says it judged; null where it does not say. */
  readonly foundOfJudged: CountedShare | null;
  /** In planted clips: what belongs to no planted movement. */
  readonly notPlanted: CountedRate;
  /** In untouched clips, a minute of film. Nobody knows what is there: each is unverified, none is false for sure. */
  readonly untouched: CountedRate;
  /** The same a minute in which the whole face was judged. */
  readonly untouchedOfJudged: CountedRate | null;
  /** In clips that were resampled and not moved, a minute of film. */
  readonly sham: CountedRate;
  readonly judged: JudgedShares | null;
  /** From the end of a movement to its report; NaN where that is not known. */
  readonly delayMs: { readonly p50: number; readonly p95: number };
  readonly errorsMs: PooledScore['errorsMs'];
  /** Share of the near hits. */
  readonly namedRight: number;
}

function personOf({ measured }: ClipOutcome): string {
  return measured.footage.person;
}

function foundOf(planted: readonly ClipOutcome[], isMeant: (truth: Truth) => boolean): CountedShare {
  const tallies = planted.map((outcome) => ({ ...tallyOf(outcome, isMeant), person: personOf(outcome) }));
  const share = (own: readonly (typeof tallies)[number][]): number =>
    sum(own, ({ nearHits }) => nearHits) / sum(own, ({ truths }) => truths);
  const { low, high } = overPeople(
    tallies.filter(({ truths }) => truths > 0),
    ({ person }) => person,
    share,
  );
  const count = sum(tallies, ({ nearHits }) => nearHits);
  const of = sum(tallies, ({ truths }) => truths);
  return { count, of, value: of > 0 ? count / of : NaN, low, high };
}

/**
 * F1 of the movements that are meant. What was found of others is neither right nor false; what belongs to none is shared
 * out among all movements that count, since clips hold several kinds.
 */
function f1Of(
  planted: readonly ClipOutcome[],
  rule: 'hits' | 'nearHits',
  isMeant: (truth: Truth) => boolean,
): Estimate {
  const counts = planted.map((outcome) => {
    const { found } = outcome.score;
    return {
      person: personOf(outcome),
      own: tallyOf(outcome, isMeant),
      all: tallyOf(outcome, isCounted),
      false: found.length - outcome.score[rule].length,
    };
  });
  return overPeople(
    counts,
    ({ person }) => person,
    (sample) => {
      const [truths, right] = [sum(sample, ({ own }) => own.truths), sum(sample, ({ own }) => own[rule])];
      const share = truths / sum(sample, ({ all }) => all.truths);
      return truths > 0 ? (2 * right) / (truths + right + share * sum(sample, (one) => one.false)) : NaN;
    },
  );
}

function kindSummary(planted: readonly ClipOutcome[], isMeant: (truth: Truth) => boolean): KindSummary {
  const isMeantAndCounted = (truth: Truth): boolean => isMeant(truth) && isCounted(truth);
  return {
    found: foundOf(planted, isMeantAndCounted),
    nearF1: f1Of(planted, 'nearHits', isMeantAndCounted),
    f1: f1Of(planted, 'hits', isMeantAndCounted),
    lastingFlagged: shareOf(
      sum(planted, ({ score }) => score.lastingFlagged.filter(isMeant).length),
      sum(planted, ({ score }) => score.lasting.filter(isMeant).length),
    ),
  };
}

/** What is found of all planted movements that count. */
export function foundIn(outcomes: readonly ClipOutcome[]): CountedShare {
  return foundOf(
    outcomes.filter(({ measured }) => measured.treatment === 'planted'),
    isCounted,
  );
}

function minutesOf(outcomes: readonly ClipOutcome[]): number {
  return sum(outcomes, ({ durationMs }) => durationMs) / 60_000;
}

function momentsIn(outcomes: readonly ClipOutcome[]): number {
  return sum(outcomes, ({ score }) => score.found.length);
}

/** Whether the detector says of every clip what it judges. */
function allJudged(
  outcomes: readonly ClipOutcome[],
): outcomes is readonly (ClipOutcome & { readonly judged: NonNullable<ClipOutcome['judged']> })[] {
  return outcomes.every(({ judged }) => judged !== null);
}

function judgedShares(outcomes: readonly ClipOutcome[]): JudgedShares | null {
  if (!allJudged(outcomes)) return null;
  const watchedMs = sum(outcomes, ({ durationMs }) => durationMs);
  return {
    byPart: recordOf(
      MEASURED_PARTS,
      (part) => sum(outcomes, ({ judged }) => judged.byPart[part]) / watchedMs,
    ),
    whole: sum(outcomes, ({ judged }) => judged.wholeMs) / watchedMs,
  };
}

function rateOfJudged(twins: readonly ClipOutcome[]): CountedRate | null {
  if (!allJudged(twins)) return null;
  return rateOf(momentsIn(twins), sum(twins, ({ judged }) => judged.wholeMs) / 60_000);
}

export function summarise(outcomes: readonly ClipOutcome[]): Summary {
  const of = (treatment: Treatment): readonly ClipOutcome[] =>
    outcomes.filter(({ measured }) => measured.treatment === treatment);
  const [planted, twins, shams] = [of('planted'), of('twin'), of('sham')];
  const delaysMs = planted.flatMap((outcome) => outcome.delaysMs);
  const { errorsMs, namedRight } = poolScores(planted.map(({ score }) => score));
  return {
    people: new Set(outcomes.map(personOf)).size,
    all: kindSummary(planted, () => true),
    byKind: recordOf(KINDS, (kind) => kindSummary(planted, isOfKind(kind))),
    foundLarge: foundOf(planted, isLarge),
    foundOfBrows: foundOf(planted, (truth) => isCounted(truth) && isOfBrows(truth)),
    foundOfJudged: allJudged(planted) ? foundOf(planted, (truth) => isCounted(truth) && truth.judged) : null,
    notPlanted: rateOf(
      sum(planted, ({ score }) => score.others.length),
      minutesOf(planted),
    ),
    untouched: rateOf(momentsIn(twins), minutesOf(twins)),
    untouchedOfJudged: rateOfJudged(twins),
    sham: rateOf(momentsIn(shams), minutesOf(shams)),
    judged: judgedShares(outcomes),
    delayMs: { p50: quantile(delaysMs, 0.5), p95: quantile(delaysMs, 0.95) },
    errorsMs,
    namedRight,
  };
}
