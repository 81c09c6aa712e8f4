import type { Truth } from '../../../models/evaluation/clip-score.ts';
import type { Family } from '../../planting/families.ts';
import { byGroup, type ByGroup } from './by-condition.ts';
import { shareOf, sum, type CountedShare } from './counted.ts';
import { isCounted, tallyOf } from './kinds.ts';
import type { ClipOutcome } from './outcome.ts';

/** What was found of planted movements of one sort, Wilson's intervals; by what the person does. */
export type Breakdown = readonly (readonly [sort: string, found: ByGroup<CountedShare>])[];

/** In what sorts planted movements are told apart. */
export interface Breakdowns {
  readonly byAmplitude: Breakdown;
  readonly byMovement: Breakdown;
  readonly bySide: Breakdown;
  readonly bySpread: Breakdown;
}

type SortOf = (truth: Truth, outcome: ClipOutcome) => string;

function breakdown(
  outcomes: readonly ClipOutcome[],
  sortOf: SortOf,
  isMeant: (truth: Truth) => boolean,
): Breakdown {
  const planted = outcomes.filter(({ measured }) => measured.treatment === 'planted');
  const sorts = new Set(
    planted.flatMap((outcome) => outcome.score.truths.filter(isMeant).map((truth) => sortOf(truth, outcome))),
  );
  return [...sorts].sort().map((sort) => {
    const found = byGroup(planted, (own) => {
      const tallies = own.map((outcome) =>
        tallyOf(outcome, (truth) => isMeant(truth) && sortOf(truth, outcome) === sort),
      );
      return shareOf(
        sum(tallies, ({ nearHits }) => nearHits),
        sum(tallies, ({ truths }) => truths),
      );
    });
    return [sort, found] as const;
  });
}

const movementOf: SortOf = ({ movement, lent }) =>
  lent === true ? `whole face, mostly ${movement}` : movement;

const sideOf: SortOf = ({ side }) => (side === 'both' ? 'both sides' : 'one side');

function spreadOf({ lent }: Truth, { measured }: ClipOutcome): Family {
  return lent === true ? 'lent' : measured.trial.family;
}

export function breakdownsOf(outcomes: readonly ClipOutcome[]): Breakdowns {
  return {
    byAmplitude: breakdown(
      outcomes,
      ({ amplitude }) => `${(100 * amplitude).toFixed(1)} %`,
      () => true,
    ),
    byMovement: breakdown(outcomes, movementOf, isCounted),
    bySide: breakdown(outcomes, sideOf, isCounted),
    bySpread: breakdown(outcomes, spreadOf, isCounted),
  };
}
