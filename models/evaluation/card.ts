import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SplitResult } from './evaluate.ts';
import type { Measured } from './measure.ts';
import { AMPLITUDE_EDGES, type Score } from './score.ts';

const BEGIN = '<!-- results: written by npm run train -->';
const END = '<!-- /results -->';

/** Puts the tables of a run into the CARD.md beside the model, where there is one. */
export async function updateCard(folder: string, version: string, measured: Measured): Promise<void> {
  const file = join(folder, 'CARD.md');
  if (!existsSync(file)) return;
  const text = await readFile(file, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < 0) throw new Error(`${file} has no place for the results`);
  const tables = cardTables(version, measured);
  await writeFile(file, `${text.slice(0, from)}${BEGIN}\n${tables}\n${text.slice(to)}`);
}

function cardTables(version: string, { splits, footage }: Measured): string {
  return [
    `Model ${version}. Generated sessions that training never saw, decoded by the app's own spotter; a hit is a near hit`,
    '(overlap, apexes within 200 ms), in brackets the stricter rule of an overlap of half the union.',
    '',
    ...splits.flatMap(splitTable),
    'Untouched footage through the whole app code: moments are unverified, nobody knows what is really there.',
    '',
    '| clip | in training | judged | unverified moments |',
    '|---|---|---|---|',
    ...footage.map(
      ({ clip, trained, moments, scoredMs }) =>
        `| ${clip} | ${trained ? 'yes' : 'no'} | ${(scoredMs / 60000).toFixed(2)} min | ${moments} |`,
    ),
    '',
  ].join('\n');
}

function splitTable(result: SplitResult): string[] {
  const classes = AMPLITUDE_EDGES.slice(1).map((edge) => `< ${(100 * edge).toFixed(1)} %`);
  const row = (name: string, score: Score, f1: string): string => {
    const recall = score.byAmplitude.map((value) => (100 * value).toFixed(0)).join(' | ');
    return `| ${name} | ${score.falseAMinute.toFixed(1)} | ${f1} | ${recall} |`;
  };
  return [
    `**${result.split}**: ${result.events} events in ${result.minutes.toFixed(0)} min. Recall (%) by amplitude, in shares of the distance between the eyes:`,
    '',
    `| detector | false a minute | F1 | ${classes.join(' | ')} |`,
    `|---|---|---|${classes.map(() => '---').join('|')}|`,
    ...result.network.map((score, k) =>
      row('network', score, `${score.f1.toFixed(2)} (${result.networkIou[k].f1.toFixed(2)})`),
    ),
    '',
  ];
}
