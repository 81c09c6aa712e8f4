import { nearness, type Interval } from '../../src/core/interval.ts';
import { matchOneToOne } from '../../src/core/matching.ts';
import { median } from '../../src/core/quantiles.ts';
import { hitIou } from './iou.ts';
import { rates } from './rates.ts';

/** A movement that was there. */
interface SizedTruth extends Interval {
  /** IOD. */
  readonly amplitude: number;
}

interface ScoredFinding extends Interval {
  /** The higher, the surer. */
  readonly score: number;
}

/** One session's truths and findings. */
export interface ScoredSession {
  readonly truths: readonly SizedTruth[];
  readonly found: readonly ScoredFinding[];
  readonly durationMs: number;
}

/** What is a hit: half of the time in common, or some of it and apexes that are close. */
export type HitRule = 'iou' | 'near';
const LIKENESS = { iou: hitIou, near: nearness } as const;

/** What reaches a threshold, pooled over sessions. */
export interface SessionScore {
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

export function scoreAt(sessions: readonly ScoredSession[], threshold: number, rule: HitRule): SessionScore {
  const kept = sessions.map((session) => ({
    ...session,
    found: session.found.filter(({ score }) => score >= threshold),
  }));
  const matches = kept.flatMap(({ truths, found }) => matchOneToOne(truths, found, LIKENESS[rule]));
  const truths = sessions.flatMap((session) => session.truths);
  const found = kept.reduce((sum, session) => sum + session.found.length, 0);
  const minutes = sessions.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000;
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

function recallByAmplitude(truths: readonly SizedTruth[], hit: ReadonlySet<SizedTruth>): readonly number[] {
  return AMPLITUDE_EDGES.slice(1).map((high, k) => {
    const own = truths.filter(({ amplitude }) => amplitude >= AMPLITUDE_EDGES[k]! && amplitude < high);
    return own.filter((truth) => hit.has(truth)).length / Math.max(1, own.length);
  });
}

/**
 * The score at the lowest threshold that keeps false findings down to a rate; where even the surest finding is too much,
 * at Infinity. Found by halving: a lower threshold never takes a pair away, so that false findings only rise.
 */
export function scoreAtRate(
  sessions: readonly ScoredSession[],
  falseAMinute: number,
  rule: HitRule,
): SessionScore {
  const scores = new Set(sessions.flatMap(({ found }) => found.map(({ score }) => score)));
  const thresholds = [...[...scores].sort((a, b) => a - b), Infinity];
  let low = 0;
  let high = thresholds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scoreAt(sessions, thresholds[middle]!, rule).falseAMinute > falseAMinute) low = middle + 1;
    else high = middle;
  }
  return scoreAt(sessions, thresholds[low]!, rule);
}
