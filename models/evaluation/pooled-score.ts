import { median } from '../../src/core/quantiles.ts';
import { isNamedRight, type ClipScore, type Truth } from './clip-score.ts';
import { rates, type Rates } from './rates.ts';
import { quantile } from './statistics/quantiles.ts';

export interface Spread {
  readonly median: number;
  readonly p90: number;
}

/** Found minus true, in ms: the median with its sign, and the 90th percentile of the size. */
interface TimeErrors {
  readonly onset: Spread;
  readonly apex: Spread;
  readonly offset: Spread;
}

/** How many of some truths were found. */
export interface Recall {
  readonly truths: number;
  readonly hits: number;
  readonly nearHits: number;
}

export interface PooledScore {
  readonly clips: number;
  readonly minutes: number;
  readonly truths: number;
  readonly found: number;
  readonly iou: Rates;
  readonly near: Rates;
  /** Neither hits nor near hits: false, or natural and unverified. */
  readonly otherPerMinute: number;
  /** Share of the near hits that name the movement rightly. */
  readonly namedRight: number;
  readonly errorsMs: TimeErrors;
  readonly byAmplitude: Readonly<Record<string, Recall>>;
  readonly byMovement: Readonly<Record<string, Recall>>;
  /** Apart: what fell into time that the pipeline itself calls unscored. */
  readonly byJudgement: Readonly<Record<string, Recall>>;
  readonly lasting: { readonly planted: number; readonly flagged: number };
}

function sum(scores: readonly ClipScore[], of: (score: ClipScore) => number): number {
  return scores.reduce((total, score) => total + of(score), 0);
}

function spread(errors: readonly number[]): Spread {
  return { median: median(errors), p90: quantile(errors.map(Math.abs), 0.9) };
}

function timeErrors(scores: readonly ClipScore[]): TimeErrors {
  const matches = scores.flatMap(({ nearHits }) => nearHits);
  const of = (key: 'onsetMs' | 'apexMs' | 'offsetMs'): Spread =>
    spread(matches.map(({ truth, found }) => found[key] - truth[key]));
  return { onset: of('onsetMs'), apex: of('apexMs'), offset: of('offsetMs') };
}

/** Recall of the truths with the same key, keys sorted. */
function recallBy(scores: readonly ClipScore[], key: (truth: Truth) => string): Record<string, Recall> {
  const truths = scores.flatMap((score) => score.truths);
  const hits = new Set(scores.flatMap((score) => score.hits.map(({ truth }) => truth)));
  const nearHits = new Set(scores.flatMap((score) => score.nearHits.map(({ truth }) => truth)));
  const keys = [...new Set(truths.map(key))].sort();
  return Object.fromEntries(
    keys.map((name) => {
      const own = truths.filter((truth) => key(truth) === name);
      const count = (set: ReadonlySet<Truth>): number => own.filter((truth) => set.has(truth)).length;
      return [name, { truths: own.length, hits: count(hits), nearHits: count(nearHits) }];
    }),
  );
}

/** One score over several clips: counts are added up before rates are taken. */
export function poolScores(scores: readonly ClipScore[]): PooledScore {
  const truths = sum(scores, (score) => score.truths.length);
  const found = sum(scores, (score) => score.found.length);
  const minutes = sum(scores, (score) => score.minutes);
  const nearHits = scores.flatMap((score) => score.nearHits);
  return {
    clips: scores.length,
    minutes,
    truths,
    found,
    iou: rates(
      sum(scores, (score) => score.hits.length),
      truths,
      found,
    ),
    near: rates(nearHits.length, truths, found),
    otherPerMinute: minutes > 0 ? sum(scores, (score) => score.others.length) / minutes : 0,
    namedRight: nearHits.length > 0 ? nearHits.filter(isNamedRight).length / nearHits.length : 0,
    errorsMs: timeErrors(scores),
    byAmplitude: recallBy(scores, ({ amplitude }) => amplitude.toFixed(3)),
    byMovement: recallBy(scores, ({ movement }) => movement),
    byJudgement: recallBy(scores, ({ judged }) => (judged ? 'judged' : 'unscored')),
    lasting: {
      planted: sum(scores, (score) => score.lasting.length),
      flagged: sum(scores, (score) => score.lastingFlagged.length),
    },
  };
}
