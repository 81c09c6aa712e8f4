import { nearness, type Interval } from '../../src/core/interval.ts';
import { matchOneToOne } from '../../src/core/matching.ts';
import { median } from '../../src/core/quantiles.ts';
import { hitIou } from './iou.ts';
import { rates } from './rates.ts';

export interface Truth extends Interval {
  /** IOD. */
  readonly amplitude: number;
}

export interface Found extends Interval {
  readonly score: number;
}

/** One session's truths and findings. */
export interface Run {
  readonly truths: readonly Truth[];
  readonly found: readonly Found[];
  readonly durationMs: number;
}

/** What is a hit: half of the time in common, or some of it and apexes that are close. */
export type Rule = 'iou' | 'near';
const LIKENESS = { iou: hitIou, near: nearness } as const;

/** What reaches a threshold, pooled over sessions. */
export interface Score {
  readonly threshold: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly falseAMinute: number;
  /** Median distance between the apexes of truths and findings; NaN where nothing was found. */
  readonly apexErrorMs: number;
  /** Recall in the classes of AMPLITUDE_EDGES. */
  readonly byAmplitude: readonly number[];
}

/** Edges of the amplitude classes, IOD. */
export const AMPLITUDE_EDGES: readonly number[] = [0.003, 0.006, 0.009, 0.012, 0.016, 0.022, 0.035, 0.061];

export function scoreAt(runs: readonly Run[], threshold: number, rule: Rule): Score {
  const kept = runs.map((run) => ({ ...run, found: run.found.filter(({ score }) => score >= threshold) }));
  const matches = kept.flatMap(({ truths, found }) => matchOneToOne(truths, found, LIKENESS[rule]));
  const truths = runs.flatMap((run) => run.truths);
  const found = kept.reduce((sum, run) => sum + run.found.length, 0);
  const minutes = runs.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000;
  const { recall, precision, f1 } = rates(matches.length, truths.length, found);
  return {
    threshold,
    recall,
    precision,
    f1,
    falseAMinute: (found - matches.length) / minutes,
    apexErrorMs: median(matches.map((match) => Math.abs(match.found.apexMs - match.truth.apexMs))),
    byAmplitude: recallByAmplitude(truths, new Set(matches.map(({ truth }) => truth))),
  };
}

function recallByAmplitude(truths: readonly Truth[], hit: ReadonlySet<Truth>): readonly number[] {
  return AMPLITUDE_EDGES.slice(1).map((high, k) => {
    const own = truths.filter(({ amplitude }) => amplitude >= AMPLITUDE_EDGES[k] && amplitude < high);
    return own.filter((truth) => hit.has(truth)).length / Math.max(1, own.length);
  });
}

/** The score at the lowest threshold that keeps false findings under a rate. */
export function scoreAtRate(runs: readonly Run[], falseAMinute: number, rule: Rule): Score {
  const thresholds = [...new Set(runs.flatMap((run) => run.found.map((one) => one.score)))].sort(
    (a, b) => a - b,
  );
  let low = 0;
  let high = thresholds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scoreAt(runs, thresholds[middle], rule).falseAMinute > falseAMinute) low = middle + 1;
    else high = middle;
  }
  return scoreAt(runs, thresholds[low] ?? Infinity, rule);
}
