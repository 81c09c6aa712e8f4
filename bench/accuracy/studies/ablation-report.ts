import { fixed, markdownTable } from '../markdown.ts';
import { wins, type AblationResult, type GroupResult } from './judge-ablation.ts';

function rowOf(result: AblationResult, base: AblationResult): readonly string[] {
  const { name, change, persons, height, heightAtRest, heightByPerson, f1ByPerson } = result;
  const each = (values: Readonly<Record<string, number>>, decimals: number): string =>
    persons.map((person) => fixed(values[person], decimals)).join(' / ');
  return [
    result !== base && wins(result, base) ? `**${name}**` : name,
    change,
    `${fixed(height, 1)} (${each(heightByPerson, 1)})`,
    fixed(heightAtRest, 1),
    `${fixed(result.f1, 2)} (${each(f1ByPerson, 2)})`,
    fixed(result.f1WithOthersCuts, 2),
    `${fixed(result.precision, 2)} / ${fixed(result.recall, 2)}`,
  ];
}

/** One table; the first row is what the others are compared with. */
export function ablationTable({ results }: GroupResult): string {
  const [base] = results;
  const head = [
    '',
    'what is done',
    'height of a movement in noise units (by person)',
    'height at rest',
    'F1 of the filter (by person)',
    "F1 with the others' cuts",
    'precision / recall',
  ];
  return markdownTable([head, ...results.map((result) => rowOf(result, base))]);
}

function verdict({ results }: GroupResult): string {
  const [base, ...others] = results;
  const winners = others.filter((one) => wins(one, base)).map(({ name }) => name);
  return winners.length > 0
    ? `Better than the first in height for everybody and in F1: ${winners.join(', ')}.`
    : `None is better than "${base.name}" in height for everybody and in F1 at once.`;
}

export function ablationReport(groups: readonly GroupResult[]): string {
  return groups
    .filter(({ results }) => results.length > 0)
    .map((group) => {
      const { title, results, notRecorded } = group;
      const { persons, movements } = results[0];
      const missing = notRecorded.length > 0 ? ` Not recorded: ${notRecorded.join(', ')}.` : '';
      const on = `${movements} brief movements, ${persons.length} people (${persons.join(', ')}).${missing}`;
      return [`#### ${title}`, on, ablationTable(group), verdict(group)].join('\n\n');
    })
    .join('\n\n');
}
