import { markdownTable, withInterval } from '../../kit/markdown.ts';
import { GROUPS } from '../scoring/by-condition.ts';
import { DEFAULT_RATE_PER_MINUTE, RATES_PER_MINUTE } from '../../../src/contracts/rate.ts';
import type { AtRate, Standing } from '../scoring/standing.ts';
import { rateText, shareText } from '../scoring/texts.ts';

function mainCells({ found, nearF1, f1, notPlanted, untouched }: AtRate): readonly string[] {
  return [
    ...GROUPS.map((group) => shareText(found[group])),
    withInterval(nearF1, 2),
    withInterval(f1, 2),
    rateText(notPlanted),
    rateText(untouched),
  ];
}

const MAIN_HEAD = [
  ...GROUPS.map((group) => `found: ${group}`),
  'F1 near',
  'F1 IoU',
  'not planted a minute',
  'untouched a minute',
];

/** One row a detector, at the main rate. */
export function standingTable(standings: readonly Standing[]): string {
  return markdownTable([
    ['detector', ...MAIN_HEAD],
    ...standings.map(({ name, atRates }) => [name, ...mainCells(atRates[DEFAULT_RATE_PER_MINUTE])]),
  ]);
}

/** The same, of detectors that are set side by side on some clips only. */
export function besideTable(rows: readonly (readonly [name: string, figures: AtRate])[]): string {
  return markdownTable([['detector', ...MAIN_HEAD], ...rows.map(([name, own]) => [name, ...mainCells(own)])]);
}

/** What is found at each rate, and what the rate has become on people on whom the cut was not chosen. */
export function standingsAtRates(standings: readonly Standing[]): string {
  return markdownTable([
    ['detector', ...RATES_PER_MINUTE.flatMap((rate) => [`found at ${rate} a minute`, 'comes'])],
    ...standings.map(({ name, atRates }) => [
      name,
      ...RATES_PER_MINUTE.flatMap((rate) => [
        shareText(atRates[rate].found.all),
        rateText(atRates[rate].untouched),
      ]),
    ]),
  ]);
}
