import { groupedBy } from '../../../models/evaluation/statistics/bootstrap.ts';
import type { Condition } from '../footage.ts';
import { shareOf, type CountedRate, type CountedShare } from './counted.ts';
import type { ClipOutcome } from './outcome.ts';
import { traitsOf, TRAITS, type Trait } from './people.ts';
import { summarise, type Summary } from './summary.ts';

/** One person's figures. */
export interface PersonRow {
  readonly person: string;
  readonly condition: Condition;
  readonly traits: readonly Trait[];
  /** Wilson's interval: it is one person. */
  readonly found: CountedShare;
  readonly notPlanted: CountedRate;
  readonly untouched: CountedRate;
  readonly judged: Summary['judged'];
}

/** What people have in common, beside all others. */
export interface TraitRow {
  readonly trait: Trait | 'none of these';
  readonly people: number;
  readonly found: CountedShare;
  readonly untouched: CountedRate;
}

function personRow(outcomes: readonly ClipOutcome[]): PersonRow {
  const { person, condition } = outcomes[0]!.measured.footage;
  const { all, notPlanted, untouched, judged } = summarise(outcomes);
  const found = shareOf(all.found.count, all.found.of);
  return { person, condition, traits: traitsOf(person), found, notPlanted, untouched, judged };
}

export function byPerson(outcomes: readonly ClipOutcome[]): readonly PersonRow[] {
  return groupedBy(outcomes, ({ measured }) => measured.footage.person).map(personRow);
}

export function byTrait(outcomes: readonly ClipOutcome[]): readonly TraitRow[] {
  const rowOf = (trait: TraitRow['trait'], isOne: (traits: readonly Trait[]) => boolean): TraitRow => {
    const own = outcomes.filter(({ measured }) => isOne(traitsOf(measured.footage.person)));
    const { people, all, untouched } = summarise(own);
    return { trait, people, found: all.found, untouched };
  };
  return [
    ...TRAITS.map((trait) => rowOf(trait, (traits) => traits.includes(trait))),
    rowOf('none of these', (traits) => traits.length === 0),
  ];
}
