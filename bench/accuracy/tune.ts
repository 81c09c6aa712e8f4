import { hitIou } from '../../models/evaluation/iou.ts';
import { rates, type Rates } from '../../models/evaluation/rates.ts';
import type { Interval } from '../../src/core/interval.ts';
import { matchOneToOne } from '../../src/core/matching.ts';
import type { Detection } from './detector.ts';

/** What a detector found in one trace, and what was there. In a twin nothing was planted: `truths` is empty. */
export interface TunedTrace {
  /** Brief movements only: what is found in a lasting one is false. */
  readonly truths: readonly Interval[];
  readonly detections: readonly Detection[];
  readonly minutes: number;
}

export interface CutChoice {
  /** Detections with at least this score are kept. */
  readonly cut: number;
  /** Pooled over the traces, IoU of at least a half, at that cut. */
  readonly rates: Rates;
}

type Likeness = (truth: Interval, found: Interval) => number;

/** A trace with only those detections kept that could ever be a hit, for speed. */
interface HopefulTrace {
  readonly truths: readonly Interval[];
  readonly hopeful: readonly Detection[];
  /** Scores of all, falling. */
  readonly scores: readonly number[];
}

function hopefulTrace({ truths, detections }: TunedTrace, likeness: Likeness): HopefulTrace {
  return {
    truths,
    hopeful: detections.filter((found) => truths.some((truth) => likeness(truth, found) > 0)),
    scores: fallingScores(detections),
  };
}

function fallingScores(detections: readonly Detection[]): number[] {
  return detections.map(({ score }) => score).sort((a, b) => b - a);
}

/** How many of falling scores reach a cut. */
function countReaching(scores: readonly number[], cut: number): number {
  const first = scores.findIndex((score) => score < cut);
  return first < 0 ? scores.length : first;
}

function pooledRates(traces: readonly HopefulTrace[], cut: number, likeness: Likeness): Rates {
  let hits = 0;
  let truths = 0;
  let found = 0;
  for (const trace of traces) {
    const kept = trace.hopeful.filter(({ score }) => score >= cut);
    hits += matchOneToOne(trace.truths, kept, likeness).length;
    truths += trace.truths.length;
    found += countReaching(trace.scores, cut);
  }
  return rates(hits, truths, found);
}

/** What reaches a cut in one trace, to be pooled with other traces. */
export interface Counts {
  readonly hits: number;
  readonly truths: number;
  readonly found: number;
}

export function countsAt(trace: TunedTrace, cut: number, likeness: Likeness = hitIou): Counts {
  const kept = trace.detections.filter(({ score }) => score >= cut);
  const hits = matchOneToOne(trace.truths, kept, likeness).length;
  return { hits, truths: trace.truths.length, found: kept.length };
}

export function ratesOf(counts: readonly Counts[]): Rates {
  const total = (key: keyof Counts): number => counts.reduce((sum, one) => sum + one[key], 0);
  return rates(total('hits'), total('truths'), total('found'));
}

/** Precision, recall and F1 of what reaches a cut, pooled over traces. */
export function ratesAt(traces: readonly TunedTrace[], cut: number, likeness: Likeness = hitIou): Rates {
  return pooledRates(
    traces.map((trace) => hopefulTrace(trace, likeness)),
    cut,
    likeness,
  );
}

/**
 * The cut with the highest pooled F1; of equals the highest cut. Give twins among the traces to have what is
 * found in them count as false. Without any detection the cut is Infinity.
 */
export function cutForBestF1(traces: readonly TunedTrace[], likeness: Likeness = hitIou): CutChoice {
  const ready = traces.map((trace) => hopefulTrace(trace, likeness));
  // F1 can only rise where a possible hit is let in.
  const cuts = new Set(ready.flatMap(({ hopeful }) => hopeful.map(({ score }) => score)));
  let best: CutChoice = { cut: Infinity, rates: pooledRates(ready, Infinity, likeness) };
  for (const cut of [...cuts].sort((a, b) => b - a)) {
    const choice = { cut, rates: pooledRates(ready, cut, likeness) };
    if (choice.rates.f1 > best.rates.f1) best = choice;
  }
  return best;
}

/** Detections a minute that reach a cut: on twins, all of them are false. */
export function perMinute(traces: readonly TunedTrace[], cut: number): number {
  const minutes = traces.reduce((sum, trace) => sum + trace.minutes, 0);
  const count = traces.reduce(
    (sum, { detections }) => sum + countReaching(fallingScores(detections), cut),
    0,
  );
  return minutes > 0 ? count / minutes : 0;
}

/**
 * The lowest cut that lets through at most `limit` detections a minute in twins. Ties fall together; where
 * even the surest is too much, the cut lies just above it.
 */
export function cutForRate(twins: readonly TunedTrace[], limit: number): number {
  const minutes = twins.reduce((sum, trace) => sum + trace.minutes, 0);
  const scores = fallingScores(twins.flatMap(({ detections }) => detections));
  const allowed = Math.floor(limit * minutes + 1e-9);
  if (scores.length <= allowed) return -Infinity;
  return justAbove(scores[allowed]!);
}

/** The next number after a finite one, near enough for scores. */
function justAbove(score: number): number {
  return score + Math.max(Math.abs(score), Number.MIN_VALUE) * Number.EPSILON * 2;
}
