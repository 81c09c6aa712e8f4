import { MEASURED_PARTS } from '../../../src/contracts/face-part.ts';
import { fixed, markdownTable, percent } from '../../kit/markdown.ts';
import type { MeasuredRow } from '../scoring/aims.ts';
import type { Breakdown } from '../scoring/breakdown.ts';
import { GROUPS, type ByGroup } from '../scoring/by-condition.ts';
import type { PersonRow, TraitRow } from '../scoring/by-person.ts';
import type { ClipPicture } from '../clip-picture.ts';
import type { RateFigures } from '../scoring/figures.ts';
import type { Reliability } from '../scoring/reliability.ts';
import { amplitudeText, type SeenAmplitude } from '../scoring/seen-amplitude.ts';
import type { Summary } from '../scoring/summary.ts';
import { rateText, shareText } from '../scoring/texts.ts';

/** Of fewer people nothing is said that would sound like a group. */
const LEAST_PEOPLE = 3;

/** The project's aims, and what was measured: one row a figure, one column a group of people. */
export function mainTable(rows: readonly MeasuredRow[]): string {
  return markdownTable([
    ['', ...GROUPS, 'aim: reached'],
    ...rows.map(({ name, measured, aims }) => [
      name,
      ...GROUPS.map((group) => measured[group]),
      aims.map(({ group, aim, met }) => `${group} ${aim}: ${met}`).join('; '),
    ]),
  ]);
}

/** What is asked for and what comes, in untouched film. */
export function rateTable(rates: readonly RateFigures[]): string {
  return markdownTable([
    [
      'asked for, a minute',
      ...GROUPS.map((group) => `comes: ${group}`),
      'people with clearly more',
      ...GROUPS.map((group) => `found: ${group}`),
    ],
    ...rates.map(({ rate, byGroup, peopleOver }) => [
      `${rate}`,
      ...GROUPS.map((group) => rateText(byGroup[group].untouched)),
      `${peopleOver} of ${byGroup.all.people}`,
      ...GROUPS.map((group) => shareText(byGroup[group].all.found)),
    ]),
  ]);
}

/** What comes at each rate in each person's untouched film. */
export function personRateTable(rates: readonly RateFigures[]): string {
  const people = rates[0]?.people ?? [];
  return markdownTable([
    ['person', ...rates.map(({ rate }) => `${rate} asked for`)],
    ...people.map(({ person }, k) => [person, ...rates.map((one) => rateText(one.people[k]!.untouched))]),
  ]);
}

export function breakdownTable(first: string, rows: Breakdown): string {
  return markdownTable([
    [first, ...GROUPS],
    ...rows.map(([sort, found]) => [sort, ...GROUPS.map((group) => shareText(found[group]))]),
  ]);
}

export function seenTable(seen: ByGroup<SeenAmplitude>): string {
  return markdownTable([
    ['', 'found', 'found half the time from', '90 % of the time from'],
    ...GROUPS.map((group) => {
      const { shown, found, a50, a90 } = seen[group];
      return [group, `${found} of ${shown}`, amplitudeText(a50), amplitudeText(a90)];
    }),
  ]);
}

/** How well moments are placed in time and named. */
export function timeTable(summaries: ByGroup<Summary>): string {
  return markdownTable([
    ['', 'onset, median / p90', 'apex', 'offset', 'named rightly'],
    ...GROUPS.map((group) => {
      const { errorsMs, namedRight } = summaries[group];
      const error = ({ median, p90 }: { readonly median: number; readonly p90: number }): string =>
        `${fixed(median, 0)} / ${fixed(p90, 0)} ms`;
      return [group, ...[errorsMs.onset, errorsMs.apex, errorsMs.offset].map(error), percent(namedRight)];
    }),
  ]);
}

export function reliabilityTable({ bins }: Reliability): string {
  return markdownTable([
    ['confidence', 'told on average', 'comes true', 'moments, near a planted movement', 'honest'],
    ...bins.map(({ from, to, told, near, confidence, real, isHonest }) => [
      `${percent(from)} to ${percent(to)}`,
      percent(confidence),
      told === 0
        ? '-'
        : `${percent(real.value)} (${fixed(100 * real.low, 0)} to ${fixed(100 * real.high, 0)})`,
      `${near} of ${told}`,
      told === 0 ? '-' : isHonest ? 'yes' : 'no',
    ]),
  ]);
}

export function shamLine({ sham, untouched }: Summary): string {
  return (
    `Resampled and not moved, clips give ${rateText(sham)} moments a minute; untouched ${rateText(untouched)}. ` +
    'More in the first would be found for the planting, not for movement.'
  );
}

/** One row a person: nobody is hidden in a mean. */
export function personTable(
  people: readonly PersonRow[],
  pictures: ReadonlyMap<string, ClipPicture>,
): string {
  return markdownTable([
    [
      'person',
      'does',
      'to be seen',
      'found',
      'not planted a minute',
      'untouched a minute',
      ...MEASURED_PARTS.map((part) => `${part} judged`),
      'frames a second',
      'pixels between the eyes',
    ],
    ...people.map(({ person, condition, traits, found, notPlanted, untouched, judged }) => [
      person,
      condition,
      traits.join(', '),
      shareText(found),
      rateText(notPlanted),
      rateText(untouched),
      ...MEASURED_PARTS.map((part) => percent(judged?.byPart[part] ?? NaN)),
      fixed(pictures.get(person)?.fps ?? NaN, 0),
      fixed(pictures.get(person)?.iodPx ?? NaN, 0),
    ]),
  ]);
}

/** What people have in common, where there are enough to speak of. */
export function traitTable(traits: readonly TraitRow[]): string {
  return markdownTable([
    ['to be seen', 'people', 'found', 'untouched a minute'],
    ...traits.map(({ trait, people, found, untouched }) => {
      const isEnough = people >= LEAST_PEOPLE;
      return [
        trait,
        `${people}`,
        isEnough ? shareText(found) : 'too few to say',
        isEnough ? rateText(untouched) : 'too few to say',
      ];
    }),
  ]);
}
