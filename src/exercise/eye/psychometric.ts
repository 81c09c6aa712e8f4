import { CHANCE } from './places.ts';
import type { Scale } from './scales.ts';

/** A movement that was shown, and whether its part of the face was named. */
export interface Answered {
  /** In ms or in distances between the eyes. */
  readonly level: number;
  readonly isSeen: boolean;
}

/** What one look found on one scale. */
export interface Evidence {
  readonly answered: readonly Answered[];
  /** Of all trials that showed nothing: how many were told as a movement, and how many as nothing. */
  readonly alarms: number;
  readonly quiet: number;
}

/** How likely each threshold is after a look. */
export interface Belief {
  readonly scale: Scale;
  /** By `thresholdsOf`; together with `blind` they sum to one. */
  readonly shares: Float64Array;
  /** That none of it is seen at any level, only guessed. */
  readonly blind: number;
  /** The same for each kind of eyes, in one order, so that two looks can be compared as one person's. */
  readonly ofEyes: readonly EyesBelief[];
}

/** How well one kind of eyes explains the answers, at each threshold. */
interface EyesBelief {
  /** How likely these eyes are beforehand. */
  readonly weight: number;
  readonly likelihoods: Float64Array;
}

const PER_OCTAVE = 8;
/** Two octaves beyond what is shown, either way: a threshold may lie there. */
const GRID: Readonly<Record<Scale, { readonly from: number; readonly octaves: number }>> = {
  length: { from: 2, octaves: 10 },
  size: { from: 0.00125, octaves: 7.6 },
};

/** At the threshold three of four are seen, chance taken out. */
const LOGIT_AT_THRESHOLD = Math.log(3);

/** What may lie behind the answers beside the threshold, and how likely each is beforehand. */
type Prior = readonly (readonly [value: number, weight: number])[];
/** Logits to the octave: people and ideal observers lie between. */
const SLOPES: Prior = [
  [0.9, 0.2],
  [1.5, 0.25],
  [2.5, 0.25],
  [4, 0.2],
  [6, 0.1],
];
/** Answers gone astray though it was plain to see. */
const LAPSES: Prior = [
  [0.01, 0.5],
  [0.04, 0.35],
  [0.1, 0.15],
];
/** How eyes may be, their threshold aside. */
const EYES = SLOPES.flatMap(([slope, slopeWeight]) =>
  LAPSES.map(([lapse, lapseWeight]) => ({ slope, lapse, weight: slopeWeight * lapseWeight })),
);
/** How often a place is named where nothing was seen. */
const ALARMS: Prior = [
  [0.02, 0.2],
  [0.08, 0.2],
  [0.2, 0.15],
  [0.4, 0.15],
  [0.6, 0.1],
  [0.8, 0.1],
  [0.97, 0.1],
];
const BLIND = 0.2;

/** The thresholds that are weighed: even steps of their logarithm. */
export function thresholdsOf(scale: Scale): readonly number[] {
  const { from, octaves } = GRID[scale];
  return Array.from({ length: Math.round(octaves * PER_OCTAVE) + 1 }, (_, k) => from * 2 ** (k / PER_OCTAVE));
}

/**
 * Weighs every threshold by the answers of one look: a logistic psychometric function of the level's logarithm with a
 * lapse rate, and for chance the rate at which nothing is told as a movement, times the share of guesses that name
 * the part (Wichmann & Hill, "The psychometric function I", Perception & Psychophysics 63, 2001). Slope, lapses and
 * guesses are averaged out, not fixed, on a grid (Kuss, Jäkel & Wichmann, "Bayesian inference for psychometric
 * functions", Journal of Vision 5, 2005). Where each trial was put by the answers before it does not matter to it.
 */
export function weigh(scale: Scale, evidence: Evidence): Belief {
  const thresholds = thresholdsOf(scale);
  const ofEyes = EYES.map(({ weight, slope, lapse }) => ({
    weight,
    likelihoods: Float64Array.from(thresholds, (threshold) => likelihood(evidence, threshold, slope, lapse)),
  }));
  const prior = (1 - BLIND) / thresholds.length;
  const shares = Float64Array.from(
    thresholds,
    (_, at) => prior * ofEyes.reduce((sum, { weight, likelihoods }) => sum + weight * likelihoods[at]!, 0),
  );
  const blind = BLIND * likelihood(evidence, Infinity, 1, 0);
  const sum = shares.reduce((total, share) => total + share, blind);
  return { scale, shares: shares.map((share) => share / sum), blind: blind / sum, ofEyes };
}

/** Of all answers, were these the eyes; whatever the habit of guessing. */
function likelihood(
  { answered, alarms, quiet }: Evidence,
  threshold: number,
  slope: number,
  lapse: number,
): number {
  const seen = answered.map(
    ({ level }) => 1 / (1 + Math.exp(-slope * Math.log2(level / threshold) - LOGIT_AT_THRESHOLD)),
  );
  return ALARMS.reduce((sum, [alarm, weight]) => {
    const chance = alarm * CHANCE;
    return (
      sum +
      seen.reduce(
        (product, share, at) => {
          const named = chance + (1 - chance - lapse) * share;
          return product * (answered[at]!.isSeen ? named : 1 - named);
        },
        weight * alarm ** alarms * (1 - alarm) ** quiet,
      )
    );
  }, 0);
}
