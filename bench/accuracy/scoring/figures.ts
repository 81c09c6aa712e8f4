import { recordOf } from '../../../src/core/record-of.ts';
import { GROUPS, byGroup, type ByGroup } from './by-condition.ts';
import { measuredRows, type MeasuredRow } from './aims.ts';
import { breakdownsOf, type Breakdowns } from './breakdown.ts';
import { byPerson, byTrait, type PersonRow, type TraitRow } from './by-person.ts';
import type { ClipOutcome } from './outcome.ts';
import { RATES_PER_MINUTE, type RateStep } from '../../../src/contracts/rate.ts';
import type { AtEachRate } from './rates.ts';
import { reliabilityOf, type Reliability } from './reliability.ts';
import { seenAmplitude, type SeenAmplitude } from './seen-amplitude.ts';
import { summarise, type Summary } from './summary.ts';

/** What a detector tells of all clips. */
export interface Told {
  /** At the main rate; as it comes, of a detector that knows no rates. */
  readonly main: readonly ClipOutcome[];
  /** Most that it tells at any setting: a moment's confidence does not depend on the setting. */
  readonly most: readonly ClipOutcome[];
  readonly atRates: AtEachRate<readonly ClipOutcome[]> | null;
}

/** What is told at one rate. */
export interface RateFigures {
  readonly rate: RateStep;
  readonly byGroup: ByGroup<Summary>;
  /** In each person's untouched film. */
  readonly people: readonly Pick<PersonRow, 'person' | 'untouched'>[];
  /** People in whose untouched film more is told, beyond what chance would make of the rate (95 %). */
  readonly peopleOver: number;
}

/** What one detector is worth; where nothing else is said, at the main rate. */
export interface Figures {
  readonly measured: readonly MeasuredRow[];
  readonly byGroup: ByGroup<Summary>;
  /** Empty of a detector that knows no rates. */
  readonly atRates: readonly RateFigures[];
  readonly reliability: Reliability;
  readonly seen: ByGroup<SeenAmplitude>;
  readonly breakdowns: Breakdowns;
  readonly people: readonly PersonRow[];
  readonly traits: readonly TraitRow[];
}

function rateFigures(rate: RateStep, outcomes: readonly ClipOutcome[]): RateFigures {
  const people = byPerson(outcomes).map(({ person, untouched }) => ({ person, untouched }));
  const over = people.filter(({ untouched }) => untouched.low > rate);
  return { rate, byGroup: byGroup(outcomes, summarise), people, peopleOver: over.length };
}

function measuredOf(
  summaries: ByGroup<Summary>,
  reliabilities: ByGroup<Reliability>,
): readonly MeasuredRow[] {
  return measuredRows(
    recordOf(GROUPS, (group) => ({ summary: summaries[group], reliability: reliabilities[group] })),
  );
}

export function figuresOf({ main, most, atRates }: Told): Figures {
  const summaries = byGroup(main, summarise);
  const reliabilities = byGroup(most, reliabilityOf);
  return {
    measured: measuredOf(summaries, reliabilities),
    byGroup: summaries,
    atRates: atRates === null ? [] : RATES_PER_MINUTE.map((rate) => rateFigures(rate, atRates[rate])),
    reliability: reliabilities.all,
    seen: byGroup(main, (own) => seenAmplitude(own)),
    breakdowns: breakdownsOf(main),
    people: byPerson(main),
    traits: byTrait(main),
  };
}
