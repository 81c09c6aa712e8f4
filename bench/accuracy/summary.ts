import type { UnscoredReason } from '../../src/contracts/moment.ts';
import type { ClipScore, Truth } from '../../models/evaluation/clip-score.ts';
import { FAMILIES, type Family } from '../planting/families.ts';
import type { Trial } from '../planting/trial.ts';
import { type Recall, poolScores, recallBy, type PooledScore } from '../../models/evaluation/pooled-score.ts';
import { rates, type Rates } from '../../models/evaluation/rates.ts';
import { quantile } from '../../models/evaluation/statistics/quantiles.ts';
import type { Condition } from './footage.ts';
import type { ClipOutcome } from './outcome.ts';
import { overPeople } from './over-people.ts';
import { poissonAtMost } from '../../models/evaluation/statistics/intervals.ts';
import type { Estimate } from '../../models/evaluation/statistics/estimate.ts';

/** Moments in untouched footage: nobody knows what is really there, so each is unverified, and none is false for sure. */
export interface UnverifiedMoments {
  readonly moments: number;
  readonly judgedMinutes: number;
  readonly perMinute: number;
  /** The rate below which the true one lies with 95 % certainty, from the Poisson distribution. */
  readonly atMostPerMinute: number;
}

/** Figures of planted clips with 95 % intervals, people drawn. */
interface Estimates {
  readonly f1: Estimate;
  readonly nearF1: Estimate;
  /** Of near hits. */
  readonly precision: Estimate;
  readonly recall: Estimate;
}

export interface Summary {
  readonly planted: PooledScore;
  readonly estimates: Estimates;
  /** Of the movements that fell into judged time and place. */
  readonly judged: Recall;
  readonly judgedByAmplitude: Readonly<Record<string, Recall>>;
  readonly judgedByMovement: Readonly<Record<string, Recall>>;
  /** On both sides of the face, or on one. */
  readonly judgedBySide: Readonly<Record<string, Recall>>;
  /** By the way in which movements were spread over the skin. */
  readonly judgedByFamily: Readonly<Record<string, Recall>>;
  readonly twin: UnverifiedMoments;
  readonly sham: UnverifiedMoments;
  readonly delayMs: { readonly p50: number; readonly p95: number };
  readonly judgedShare: number;
  readonly unscoredShare: Readonly<Partial<Record<UnscoredReason, number>>>;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function unverifiedIn(outcomes: readonly ClipOutcome[]): UnverifiedMoments {
  const moments = sum(outcomes, ({ score }) => score.found.length);
  const judgedMinutes = sum(outcomes, ({ scoredMs }) => scoredMs) / 60_000;
  return {
    moments,
    judgedMinutes,
    perMinute: moments / judgedMinutes,
    atMostPerMinute: poissonAtMost(moments, judgedMinutes),
  };
}

/** The score without the movements that fell into time, or a part of the face, that was not judged. */
function judgedOnly({ score }: ClipOutcome): ClipScore {
  return {
    ...score,
    truths: score.truths.filter(({ judged }) => judged),
    hits: score.hits.filter(({ truth }) => truth.judged),
    nearHits: score.nearHits.filter(({ truth }) => truth.judged),
  };
}

function judgedByFamily(planted: readonly ClipOutcome[]): Readonly<Record<string, Recall>> {
  const families: readonly Family[] = [...FAMILIES, 'lent'];
  return Object.fromEntries(
    families.map((family) => {
      const scores = planted.map((outcome) => ofFamily(judgedOnly(outcome), outcome.measured.trial, family));
      return [family, recallOf(poolScores(scores))];
    }),
  );
}

function ofFamily(score: ClipScore, trial: Trial, family: Family): ClipScore {
  const isOwn = ({ lent }: Truth): boolean => (lent === true ? 'lent' : trial.family) === family;
  return {
    ...score,
    truths: score.truths.filter(isOwn),
    hits: score.hits.filter(({ truth }) => isOwn(truth)),
    nearHits: score.nearHits.filter(({ truth }) => isOwn(truth)),
  };
}

function recallOf({ truths, iou, near }: PooledScore): Recall {
  return { truths, hits: iou.hits, nearHits: near.hits };
}

function nearRates(outcomes: readonly ClipOutcome[]): Rates {
  return ratesBy(outcomes, ({ nearHits }) => nearHits.length);
}

function ratesBy(outcomes: readonly ClipOutcome[], hits: (score: ClipScore) => number): Rates {
  return rates(
    sum(outcomes, ({ score }) => hits(score)),
    sum(outcomes, ({ score }) => score.truths.length),
    sum(outcomes, ({ score }) => score.found.length),
  );
}

function estimatesOf(planted: readonly ClipOutcome[]): Estimates {
  const estimate = (of: (outcomes: readonly ClipOutcome[]) => number): Estimate =>
    overPeople(planted, ({ measured }) => measured.footage.person, of);
  return {
    f1: estimate((outcomes) => ratesBy(outcomes, ({ hits }) => hits.length).f1),
    nearF1: estimate((outcomes) => nearRates(outcomes).f1),
    precision: estimate((outcomes) => nearRates(outcomes).precision),
    recall: estimate((outcomes) => nearRates(outcomes).recall),
  };
}

export function summarise(outcomes: readonly ClipOutcome[]): Summary {
  const of = (treatment: string): readonly ClipOutcome[] =>
    outcomes.filter(({ measured }) => measured.treatment === treatment);
  const planted = of('planted');
  const judgedScores = planted.map(judgedOnly);
  const judged = poolScores(judgedScores);
  const delays = planted.flatMap(({ delaysMs }) => delaysMs);
  const watchedMs = sum(outcomes, ({ durationMs }) => durationMs);
  const unscoredShare: Partial<Record<UnscoredReason, number>> = {};
  for (const { unscoredMs } of outcomes)
    for (const [reason, ms] of Object.entries(unscoredMs) as [UnscoredReason, number][])
      unscoredShare[reason] = (unscoredShare[reason] ?? 0) + ms / watchedMs;
  return {
    planted: poolScores(planted.map(({ score }) => score)),
    estimates: estimatesOf(planted),
    judged: recallOf(judged),
    judgedByAmplitude: judged.byAmplitude,
    judgedByMovement: judged.byMovement,
    judgedBySide: recallBy(judgedScores, ({ side }) => (side === 'both' ? 'both sides' : 'one side')),
    judgedByFamily: judgedByFamily(planted),
    twin: unverifiedIn(of('twin')),
    sham: unverifiedIn(of('sham')),
    delayMs: { p50: quantile(delays, 0.5), p95: quantile(delays, 0.95) },
    judgedShare: sum(outcomes, ({ scoredMs }) => scoredMs) / watchedMs,
    unscoredShare,
  };
}

/** Summaries of the outcomes that share a key, in the order in which keys first appear. */
export function summariesBy(
  outcomes: readonly ClipOutcome[],
  keyOf: (outcome: ClipOutcome) => string,
): readonly (readonly [key: string, summary: Summary])[] {
  const keys = [...new Set(outcomes.map(keyOf))];
  return keys.map((key) => [key, summarise(outcomes.filter((outcome) => keyOf(outcome) === key))] as const);
}

export function conditionOf({ measured }: ClipOutcome): Condition {
  return measured.footage.condition;
}
