import { percent } from '../kit/markdown.ts';
import type { Truth } from '../../models/evaluation/clip-score.ts';
import type { Plantable } from '../planting/movements.ts';
import type { ClipOutcome } from './outcome.ts';
import { groupedBy } from '../../models/evaluation/statistics/bootstrap.ts';
import {
  detectionThresholds,
  type DetectionThresholds,
  type DetectionTrial,
  type StatedAmplitude,
  type ThresholdEstimate,
} from '../../models/evaluation/statistics/psychometric.ts';

/** The groups for which the target table states an amplitude. */
const MOVEMENT_GROUPS: Readonly<Record<string, readonly Plantable[]>> = {
  'brows up, lip corners, dimpler, upper lip': [
    'brow-up',
    'lip-corner-up',
    'lip-corner-down',
    'dimple',
    'upper-lip-up',
  ],
  'brow down, lids, nose wrinkle, chin': ['brow-down', 'lids-tight', 'nose-wrinkle', 'chin-up'],
};

const SEED = 1;
const ROUNDS = 2000;

export interface SeenAmplitude extends DetectionThresholds {
  /** Judged movements, and how many of them were found (near hits). */
  readonly shown: number;
  readonly found: number;
}

function trialsIn({ score }: ClipOutcome, isMeant: (truth: Truth) => boolean): DetectionTrial[] {
  const found = new Set(score.nearHits.map(({ truth }) => truth));
  return score.truths
    .filter((truth) => truth.judged && isMeant(truth))
    .map((truth) => ({ amplitude: truth.amplitude, hit: found.has(truth) }));
}

/**
 * The amplitude at which movements are found half the time and nine times in ten, of those that fell into judged
 * time and place. People are drawn for the interval.
 */
function seenAmplitude(
  outcomes: readonly ClipOutcome[],
  isMeant: (truth: Truth) => boolean,
  rounds = ROUNDS,
): SeenAmplitude {
  const planted = outcomes.filter(({ measured }) => measured.treatment === 'planted');
  const people = groupedBy(planted, ({ measured }) => measured.footage.person);
  const units = people.map((own) => own.flatMap((outcome) => trialsIn(outcome, isMeant)));
  const all = units.flat();
  return {
    ...detectionThresholds(
      units.filter((unit) => unit.length > 0),
      { seed: SEED, rounds },
    ),
    shown: all.length,
    found: all.filter(({ hit }) => hit).length,
  };
}

/** For every group of the target table. */
export function seenByGroup(
  outcomes: readonly ClipOutcome[],
  rounds = ROUNDS,
): readonly (readonly [group: string, seen: SeenAmplitude])[] {
  return Object.entries(MOVEMENT_GROUPS).map(([group, movements]) => {
    const names = new Set<string>(movements);
    return [group, seenAmplitude(outcomes, ({ movement }) => names.has(movement), rounds)] as const;
  });
}

function reached(amplitude: StatedAmplitude): string {
  return typeof amplitude === 'number' ? percent(amplitude, 1) : amplitude;
}

/** An amplitude with its interval; the interval says nothing where neither end was reached. */
export function amplitudeText({ at, low, high }: ThresholdEstimate): string {
  if (at === 'not reached' && low === 'not reached') return 'not reached';
  return `${reached(at)} (${reached(low)} to ${reached(high)})`;
}
