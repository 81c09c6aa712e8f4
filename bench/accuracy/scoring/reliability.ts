import { NATURAL_PER_MINUTE } from '../../../models/training/detector/natural-rate.ts';
import { wilson } from '../../../models/evaluation/statistics/intervals.ts';
import type { Estimate } from '../../../models/evaluation/statistics/estimate.ts';
import { sum } from './counted.ts';
import type { ClipOutcome } from './outcome.ts';

const BINS = 5;
/** How far what is told may be from what comes true. */
const HONEST = 0.1;

/** Moments of one fifth of the confidences. */
interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  /** Moments that were told, and how many of them near a planted movement: as they are in the clips. */
  readonly told: number;
  readonly near: number;
  /** Mean confidence where movements are as rare as they are naturally. */
  readonly confidence: number;
  /** Share of these moments that would be near a movement there; Wilson's interval for what the weights leave. */
  readonly real: Estimate;
  readonly isHonest: boolean;
}

export interface Reliability {
  readonly naturalPerMinute: number;
  readonly bins: readonly ReliabilityBin[];
  /** Largest distance of a bin between what is told and what comes true; NaN where nothing was told. */
  readonly worst: number;
  readonly isHonest: boolean;
}

interface Case {
  readonly confidence: number;
  readonly isNear: boolean;
  /** How often such a moment comes in a natural minute. */
  readonly weight: number;
}

/**
 * Planted clips and their twins as one natural stream: movements are planted far more often than they come, so each moment
 * near one counts for less, as if there were NATURAL_PER_MINUTE; what is told of nothing planted counts by the minute.
 */
function casesOf(outcomes: readonly ClipOutcome[]): readonly Case[] {
  const heard = outcomes.filter(({ measured }) => measured.treatment !== 'sham');
  const planted = sum(heard, ({ score }) => score.truths.length);
  const minutes = sum(heard, ({ durationMs }) => durationMs) / 60_000;
  return heard.flatMap(({ score }) => {
    const near = new Set(score.nearHits.map(({ found }) => found));
    return score.found.flatMap((found) => {
      if (found.confidence === null) return [];
      const isNear = near.has(found);
      return [
        {
          confidence: found.confidence,
          isNear,
          weight: isNear ? NATURAL_PER_MINUTE / planted : 1 / minutes,
        },
      ];
    });
  });
}

function binOf(k: number, all: readonly Case[]): ReliabilityBin {
  const [from, to] = [k / BINS, (k + 1) / BINS];
  const own = all.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === k);
  const near = own.filter(({ isNear }) => isNear);
  const weight = sum(own, (one) => one.weight);
  const confidence = sum(own, (one) => one.weight * one.confidence) / weight;
  // So many moments of equal weight would say as much (Kish, "Survey sampling", 1965).
  const effective = own.length === 0 ? 0 : weight ** 2 / sum(own, (one) => one.weight ** 2);
  const share = sum(near, (one) => one.weight) / weight;
  const real = wilson(own.length === 0 ? 0 : share * effective, effective);
  const isHonest =
    own.length === 0 ||
    Math.abs(confidence - share) <= HONEST ||
    (real.low <= confidence && confidence <= real.high);
  return { from, to, told: own.length, near: near.length, confidence, real, isHonest };
}

/** What confidences come true at natural rates. */
export function reliabilityOf(outcomes: readonly ClipOutcome[]): Reliability {
  const all = casesOf(outcomes);
  const bins = Array.from({ length: BINS }, (_, k) => binOf(k, all));
  const apart = bins.flatMap(({ told, confidence, real }) =>
    told === 0 ? [] : [Math.abs(confidence - real.value)],
  );
  return {
    naturalPerMinute: NATURAL_PER_MINUTE,
    bins,
    worst: apart.length === 0 ? NaN : Math.max(...apart),
    isHonest: bins.every((bin) => bin.isHonest),
  };
}
