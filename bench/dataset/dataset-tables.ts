import { alignColumns } from '../../src/cli/commands/analysis-table.ts';
import type { PooledScore } from '../../models/evaluation/pooled-score.ts';
import { faultWords, type Faults } from './faults.ts';
import type { SpottingCounts, MegcScore } from './megc.ts';
import type { StrictScore } from './strict.ts';
import type { StrsSpotting } from './strs.ts';

/** Everything that is said about a run. */
export interface DatasetScores {
  readonly title: string;
  readonly videos: number;
  readonly subjects: number;
  readonly minutes: number;
  readonly withoutFace: number;
  readonly faults: Faults;
  readonly megc: MegcScore;
  readonly strs: StrsSpotting;
  readonly strict: StrictScore;
  readonly byRate: ReadonlyMap<number, StrictScore>;
}

function number(value: number, decimals: number): string {
  return Number.isFinite(value) ? value.toFixed(decimals) : '-';
}

function block(title: string, rows: readonly (readonly string[])[], notes: readonly string[] = []): string {
  const lines = [...alignColumns(rows), ...notes].map((line) => `  ${line}`);
  return `${[title, ...lines].join('\n')}\n`;
}

function countedRow(name: string, { truths, found, hits, precision, recall, f1 }: SpottingCounts): string[] {
  return [
    name,
    ...[truths, found, hits].map(String),
    ...[precision, recall, f1].map((rate) => number(rate, 4)),
  ];
}

const MEGC_COLUMNS = ['', 'labelled', 'found', 'hits', 'precision', 'recall', 'F1'];

function megcTable({ brief, overall }: MegcScore): string {
  return block(
    'MEGC: IoU of 0.5 in frames, counts of all videos added up',
    [MEGC_COLUMNS, countedRow('micro', brief), countedRow('overall', overall)],
    ['Sotto looks for brief movements only: in "overall" every macro-expression counts as missed.'],
  );
}

function strsTable(score: StrsSpotting): string {
  const { truePositives, falsePositives, falseNegatives, precision, recall, f1, skipped } = score;
  return block(
    "STRS, its spotting part only, counted as the published script does, with the script's faults",
    [
      ['', 'hits', 'false', 'missed', 'precision', 'recall', 'F1'],
      [
        'micro',
        ...[truePositives, falsePositives, falseNegatives].map(String),
        ...[precision, recall, f1].map((rate) => number(rate, 4)),
      ],
    ],
    [
      `The script leaves out ${skipped.subjects} subjects for whom nothing was found, ${skipped.truths} labelled movements and ${skipped.found} found.`,
      'STRS is this F1 times an F1 of recognition, for which states would have to be labelled: Sotto knows none.',
    ],
  );
}

const STRICT_COLUMNS = [
  '',
  'minutes',
  'labelled',
  'found',
  'F1 IoU',
  'F1 near',
  'precision',
  'recall',
  'false/min',
  'unjudged',
];

function strictRow(name: string, { pooled, unscoredShare }: StrictScore): string[] {
  return [
    name,
    number(pooled.minutes, 1),
    String(pooled.truths),
    String(pooled.found),
    number(pooled.iou.f1, 3),
    number(pooled.near.f1, 3),
    number(pooled.near.precision, 3),
    number(pooled.near.recall, 3),
    number(pooled.otherPerMinute, 2),
    `${number(unscoredShare * 100, 0)} %`,
  ];
}

function strictTable(all: StrictScore, byRate: ReadonlyMap<number, StrictScore>): string {
  const rows = [...byRate].map(([fps, score]) => strictRow(`${fps} fps`, score));
  return block(
    'Strict: one to one in time, nothing skipped; precision and recall of near hits',
    [STRICT_COLUMNS, ...rows, ...(rows.length > 1 ? [strictRow('all', all)] : [])],
    [
      'near: intervals overlap and apexes lie within 200 ms. false: neither a hit nor a near hit.',
      'unjudged: share of the time in which the pipeline says that it did not judge the whole face.',
    ],
  );
}

function detailTable({ byJudgement, errorsMs, lasting, namedRight }: PooledScore): string {
  const judged = Object.entries(byJudgement).map(([name, { truths, hits, nearHits }]) => [
    name,
    String(truths),
    number(hits / truths, 3),
    number(nearHits / truths, 3),
  ]);
  const errors = (['onset', 'apex', 'offset'] as const)
    .map((key) => `${key} ${number(errorsMs[key].median, 0)} (${number(errorsMs[key].p90, 0)})`)
    .join(', ');
  return block(
    'Recall by whether the pipeline judged that time',
    [['', 'labelled', 'IoU', 'near'], ...judged],
    [
      `Errors of near hits in ms, median (p90 of size): ${errors}.`,
      `Named rightly: ${number(namedRight * 100, 0)} % of near hits. Macro-expressions flagged: ${lasting.flagged} of ${lasting.planted}.`,
    ],
  );
}

function headLines({ title, videos, subjects, minutes, withoutFace, faults }: DatasetScores): string {
  const overlooked = faultWords(faults);
  const lines = [
    `${title}: ${videos} videos of ${subjects} subjects, ${number(minutes, 1)} minutes.`,
    ...(withoutFace > 0 ? [`No face was found in ${withoutFace} of them.`] : []),
    ...(overlooked === '' ? [] : [`Taken as they are: ${overlooked}.`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The scores for a person at a terminal. */
export function datasetTables(scores: DatasetScores): string {
  return [
    headLines(scores),
    megcTable(scores.megc),
    strsTable(scores.strs),
    strictTable(scores.strict, scores.byRate),
    detailTable(scores.strict.pooled),
  ].join('\n');
}
