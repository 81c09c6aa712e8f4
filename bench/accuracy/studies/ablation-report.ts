import { MORE } from '../../kit/readme-figures.ts';
import { fixed, markdownTable, percent } from '../../kit/markdown.ts';
import { haveSameHeights, wins, type AblationResult, type GroupResult } from './judge-ablation.ts';

type Column = readonly [head: string, cell: (result: AblationResult) => string];

function each(
  { persons }: AblationResult,
  values: Readonly<Record<string, number>>,
  decimals: number,
): string {
  return persons.map((person) => fixed(values[person], decimals)).join(' / ');
}

const HEIGHTS: readonly Column[] = [
  [
    'height of a movement in noise units (by person)',
    (result) => `${fixed(result.height, 1)} (${each(result, result.heightByPerson, 1)})`,
  ],
  ['height at rest', ({ heightAtRest }) => fixed(heightAtRest, 1)],
];

const FOUND: readonly Column[] = [
  [
    'F1 of the filter (by person)',
    (result) => `${fixed(result.f1, 2)} (${each(result, result.f1ByPerson, 2)})`,
  ],
  ["F1 with the others' cuts", ({ f1WithOthersCuts }) => fixed(f1WithOthersCuts, 2)],
];

/** One table; the first row is what the others are compared with. Heights that are all the same are left out. */
export function ablationTable({ results }: GroupResult): string {
  const [base] = results;
  const alike = results.length > 1 && results.every((result) => haveSameHeights(result, base));
  const columns: readonly Column[] = [
    ['', (result) => (result !== base && wins(result, base) ? `**${result.name}**` : result.name)],
    ['what is done', ({ change }) => change],
    ...(alike ? [] : HEIGHTS),
    ...FOUND,
  ];
  const rows = results.map((result) => columns.map(([, cell]) => cell(result)));
  return markdownTable([columns.map(([head]) => head), ...rows]);
}

function verdict({ results }: GroupResult): string {
  const [base, ...others] = results;
  const winners = others.filter((one) => wins(one, base)).map(({ name }) => name);
  return winners.length > 0
    ? `Clearly better than "${base.name}": ${winners.join(', ')}.`
    : `None is clearly better than "${base.name}": a tenth higher for everybody, and 0.05 more in both F1.`;
}

export function ablationReport(groups: readonly GroupResult[]): string {
  const [first, ...others] = groups
    .filter(({ results }) => results.length > 0)
    .map((group) => {
      const { title, results, notRecorded } = group;
      const { persons, movements, amplitudes } = results[0];
      const [smallest, largest] = amplitudes.map((amplitude) => percent(amplitude, 1));
      const missing = notRecorded.length > 0 ? ` Not recorded: ${notRecorded.join(', ')}.` : '';
      const on = `${movements} brief movements of ${smallest} to ${largest}, ${persons.length} people (${persons.join(', ')}).${missing}`;
      return [`#### ${title}`, on, ablationTable(group), verdict(group)].join('\n\n');
    });
  return [first, ...(others.length > 0 ? [MORE, ...others] : [])].join('\n\n');
}
