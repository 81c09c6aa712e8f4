import { groupedBy } from '../../../models/evaluation/statistics/bootstrap.ts';
import {
  detectionThresholds,
  type DetectionThresholds,
  type DetectionTrial,
  type StatedAmplitude,
  type ThresholdEstimate,
} from '../../../models/evaluation/statistics/psychometric.ts';
import { percent } from '../../kit/markdown.ts';
import type { ClipOutcome } from './outcome.ts';

const SEED = 1;
const ROUNDS = 2000;

export interface SeenAmplitude extends DetectionThresholds {
  /** Planted movements, and how many of them were found (near hits). */
  readonly shown: number;
  readonly found: number;
}

function trialsIn({ score }: ClipOutcome): DetectionTrial[] {
  const found = new Set(score.nearHits.map(({ truth }) => truth));
  return score.truths.map((truth) => ({ amplitude: truth.amplitude, hit: found.has(truth) }));
}

/** The size at which planted movements are found half the time and nine times in ten. People are drawn for the interval. */
export function seenAmplitude(outcomes: readonly ClipOutcome[], rounds = ROUNDS): SeenAmplitude {
  const planted = outcomes.filter(({ measured }) => measured.treatment === 'planted');
  const people = groupedBy(planted, ({ measured }) => measured.footage.person);
  const units = people.map((own) => own.flatMap(trialsIn)).filter((unit) => unit.length > 0);
  const all = units.flat();
  return {
    ...detectionThresholds(units, { seed: SEED, rounds }),
    shown: all.length,
    found: all.filter(({ hit }) => hit).length,
  };
}

function reached(amplitude: StatedAmplitude): string {
  return typeof amplitude === 'number' ? percent(amplitude, 1) : amplitude;
}

/** An amplitude with its interval; the interval says nothing where neither end was reached. */
export function amplitudeText({ at, low, high }: ThresholdEstimate): string {
  if (at === 'not reached' && low === 'not reached') return 'not reached';
  return `${reached(at)} (${reached(low)} to ${reached(high)})`;
}
