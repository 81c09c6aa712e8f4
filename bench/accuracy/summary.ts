import type { UnscoredReason } from '../../src/contracts/moment.ts';
import type { Recall } from '../planting/score.ts';
import { poolScores, type PooledScore } from '../planting/pooled-score.ts';
import { quantile } from '../planting/statistics.ts';
import type { Condition } from './footage.ts';
import type { Outcome } from './outcome.ts';

/** Moments in untouched footage: nobody knows what is really there, so each is unverified, and none is false for sure. */
export interface Unverified {
  readonly moments: number;
  readonly judgedMinutes: number;
  readonly perMinute: number;
  /** The rate below which the true one lies with 95 % certainty, from the Poisson distribution. */
  readonly atMostPerMinute: number;
}

export interface Summary {
  readonly planted: PooledScore;
  /** Of the movements that fell into judged time and place. */
  readonly judged: Recall;
  readonly judgedByAmplitude: Readonly<Record<string, Recall>>;
  readonly judgedByMovement: Readonly<Record<string, Recall>>;
  readonly twin: Unverified;
  readonly sham: Unverified;
  readonly delayMs: { readonly p50: number; readonly p95: number };
  readonly judgedShare: number;
  readonly unscoredShare: Readonly<Partial<Record<UnscoredReason, number>>>;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/**
 * Upper 95 % limit of a Poisson mean after `count` events: the mean at which so few happen once in twenty times,
 * found by bisection. Three for none, the rule of three.
 */
export function poissonUpper(count: number): number {
  const chanceOfAtMost = (mean: number): number => {
    let term = Math.exp(-mean);
    let total = term;
    for (let k = 1; k <= count; k += 1) total += term *= mean / k;
    return total;
  };
  let [low, high] = [count, 3 + 3 * count + 10];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (chanceOfAtMost(middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}

function unverifiedIn(outcomes: readonly Outcome[]): Unverified {
  const moments = sum(outcomes, ({ score }) => score.found.length);
  const judgedMinutes = sum(outcomes, ({ scoredMs }) => scoredMs) / 60_000;
  return {
    moments,
    judgedMinutes,
    perMinute: moments / judgedMinutes,
    atMostPerMinute: poissonUpper(moments) / judgedMinutes,
  };
}

/** The scores without the movements that fell into time, or a part of the face, that was not judged. */
function judgedOnly(outcomes: readonly Outcome[]): PooledScore {
  return poolScores(
    outcomes.map(({ score }) => ({
      ...score,
      truths: score.truths.filter(({ judged }) => judged),
      hits: score.hits.filter(({ truth }) => truth.judged),
      nearHits: score.nearHits.filter(({ truth }) => truth.judged),
    })),
  );
}

export function summarise(outcomes: readonly Outcome[]): Summary {
  const of = (treatment: string): readonly Outcome[] =>
    outcomes.filter(({ measured }) => measured.treatment === treatment);
  const planted = of('planted');
  const judged = judgedOnly(planted);
  const delays = planted.flatMap(({ delaysMs }) => delaysMs);
  const watchedMs = sum(outcomes, ({ durationMs }) => durationMs);
  const unscoredShare: Partial<Record<UnscoredReason, number>> = {};
  for (const { unscoredMs } of outcomes)
    for (const [reason, ms] of Object.entries(unscoredMs) as [UnscoredReason, number][])
      unscoredShare[reason] = (unscoredShare[reason] ?? 0) + ms / watchedMs;
  return {
    planted: poolScores(planted.map(({ score }) => score)),
    judged: { truths: judged.truths, hits: judged.iou.hits, nearHits: judged.near.hits },
    judgedByAmplitude: judged.byAmplitude,
    judgedByMovement: judged.byMovement,
    twin: unverifiedIn(of('twin')),
    sham: unverifiedIn(of('sham')),
    delayMs: { p50: quantile(delays, 0.5), p95: quantile(delays, 0.95) },
    judgedShare: sum(outcomes, ({ scoredMs }) => scoredMs) / watchedMs,
    unscoredShare,
  };
}

/** Summaries of the outcomes that share a key, in the order in which keys first appear. */
export function summariesBy(
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => string,
): readonly (readonly [key: string, summary: Summary])[] {
  const keys = [...new Set(outcomes.map(keyOf))];
  return keys.map((key) => [key, summarise(outcomes.filter((outcome) => keyOf(outcome) === key))] as const);
}

export function conditionOf({ measured }: Outcome): Condition {
  return measured.footage.condition;
}
