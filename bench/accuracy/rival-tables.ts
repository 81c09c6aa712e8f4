import { fixed, markdownTable, percent, withInterval } from '../kit/markdown.ts';
import { RATES, type AtRate, type PlantedRates, type Standing } from './rivalry.ts';

function recallAt({ recall, nearRecall, perMinute }: AtRate): string {
  return `${percent(recall)} / ${percent(nearRecall)} (${fixed(perMinute, 1)})`;
}

/** One row a detector. */
export function rivalTable(standings: readonly Standing[]): string {
  const head = [
    'detector',
    'F1 IoU (95 %)',
    'F1 near',
    'precision',
    'recall',
    'unverified a minute, untouched (95 %)',
    ...RATES.map((limit) => `recall IoU / near at ${limit} a minute (measured)`),
  ];
  const rows = standings.map(({ name, f1, nearF1, precision, recall, twins, atRates }) => [
    name,
    withInterval(f1, 2),
    withInterval(nearF1, 2),
    withInterval(precision, 2),
    withInterval(recall, 2),
    withInterval(twins, 1),
    ...atRates.map(recallAt),
  ]);
  return markdownTable([head, ...rows]);
}

/** Rates on planted clips only. */
export function plantedTable(rows: readonly (readonly [name: string, rates: PlantedRates])[]): string {
  return markdownTable([
    ['detector', 'F1 IoU (95 %)', 'F1 near', 'precision', 'recall'],
    ...rows.map(([name, { f1, nearF1, precision, recall }]) => [
      name,
      ...[f1, nearF1, precision, recall].map((estimate) => withInterval(estimate, 2)),
    ]),
  ]);
}

/** F1 (IoU) of every detector on every person. */
export function rivalsByPerson(standings: readonly Standing[]): string {
  const people = [...new Set(standings.flatMap(({ f1ByPerson }) => Object.keys(f1ByPerson)))];
  const rows = standings.map(({ name, f1ByPerson }) => [
    name,
    ...people.map((person) => fixed(f1ByPerson[person]!, 2)),
  ]);
  return markdownTable([['F1 IoU of', ...people], ...rows]);
}
