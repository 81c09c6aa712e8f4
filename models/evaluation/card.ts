import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../src/cli/files/write-whole.ts';
import type { RuleScores, SplitResult } from './evaluate.ts';
import type { Evaluation } from './measure.ts';
import { AMPLITUDE_EDGES } from './session-score.ts';

const BEGIN = '<!-- results: written by npm run train:network -->';
const END = '<!-- /results -->';

/** Puts the tables of a run into the CARD.md beside the model, where there is one. */
export async function updateCard(folder: string, version: string, measured: Evaluation): Promise<void> {
  const file = join(folder, 'CARD.md');
  if (!existsSync(file)) return;
  const text = await readFile(file, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < 0) throw new Error(`${file} has no place for the results`);
  const tables = cardTables(version, measured);
  await writeWhole(file, `${text.slice(0, from)}${BEGIN}\n${tables}\n${text.slice(to)}`);
}

function cardTables(version: string, { splits, footage }: Evaluation): string {
  return [
    `Model ${version}. Generated sessions that training never saw, through all that ships behind the measuring: filters, network,`,
    'gates and spotter. The first row is the balanced setting; the others show what a cut of confidence gives that',
    'keeps to a rate of false findings. A hit is a near hit (overlap, apexes within 200 ms), in brackets the stricter rule',
    'of an overlap of half the union. What lies in time that is not judged counts as missed.',
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
  const row = (name: string, { near, iou }: RuleScores): string => {
    const recall = near.byAmplitude.map((value) => (100 * value).toFixed(0)).join(' | ');
    return `| ${name} | ${near.falseAMinute.toFixed(1)} | ${near.f1.toFixed(2)} (${iou.f1.toFixed(2)}) | ${recall} |`;
  };
  const judged = `${(100 * result.judgedShare).toFixed(0)} % of it judged on the whole face`;
  return [
    `**${result.split}**: ${result.events} events in ${result.minutes.toFixed(0)} min, ${judged}. Recall (%) by amplitude, in shares of the distance between the eyes:`,
    '',
    `| setting | false a minute | F1 | ${classes.join(' | ')} |`,
    `|---|---|---|${classes.map(() => '---').join('|')}|`,
    row('balanced', result.balanced),
    ...result.atRates.map((scores) => row(`confidence from ${scores.near.threshold.toFixed(2)}`, scores)),
    '',
  ];
}
