import { alignColumns } from '../../src/cli/analysis-table.ts';
import type { PooledScore, Spread } from './pooled-score.ts';
import type { Recall } from './score.ts';
import { median, quantile } from './statistics.ts';
import type { GainRow, NoiseRow } from './tracker-rows.ts';

function number(value: number, decimals: number): string {
  return Number.isFinite(value) ? value.toFixed(decimals) : '-';
}

/** A distance in percent of the distance between the eyes. */
function percent(fraction: number, decimals = 2): string {
  return number(fraction * 100, decimals);
}

function block(title: string, rows: readonly (readonly string[])[]): string {
  return `${title}\n${alignColumns(rows)
    .map((line) => `  ${line}`)
    .join('\n')}\n`;
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

const GAIN_COLUMNS = ['', 'n', 'reach', 'gain', 'p10', 'p90', 'landmarks', 'peak ms', 'p10', 'p90', 'left'];

function gainCells([name, rows]: [string, GainRow[]]): string[] {
  const of = (value: (row: GainRow) => number, share = 0.5): number => quantile(rows.map(value), share);
  const landmarks = rows.flatMap(({ landmarkGain }) => (landmarkGain === null ? [] : [landmarkGain]));
  return [
    name,
    String(rows.length),
    number(
      of(({ share }) => share),
      2,
    ),
    ...[0.5, 0.1, 0.9].map((share) =>
      number(
        of(({ gain }) => gain, share),
        2,
      ),
    ),
    number(median(landmarks), 2),
    ...[0.5, 0.1, 0.9].map((share) =>
      number(
        of(({ peakErrorMs }) => peakErrorMs, share),
        0,
      ),
    ),
    number(
      of(({ leftBehind }) => Math.abs(leftBehind)),
      2,
    ),
  ];
}

/** Recovered over injected, grouped three ways. */
export function gainTables(rows: readonly GainRow[]): string {
  const table = (title: string, key: (row: GainRow) => string): string =>
    block(title, [GAIN_COLUMNS, ...grouped(rows, key).map(gainCells)]);
  return [
    'reach: share of the peak displacement under the patches. gain: recovered over injected there. left: what stays after.\n',
    table('By movement and region', ({ movement, region }) => `${movement}: ${region}`),
    table('By clip', ({ clip }) => clip),
    table('By amplitude (% IOD)', ({ amplitude }) => percent(amplitude, 1)),
  ].join('\n');
}

export function noiseTable(clip: string, rows: readonly NoiseRow[]): string {
  return block(`Noise of ${clip} with nothing planted (% IOD)`, [
    ['', 'sideways', 'vertical', 'vertical p95', 'tracked'],
    ...rows.map((row) => [
      row.region,
      percent(row.sidewaysIod, 3),
      percent(row.verticalIod, 3),
      percent(row.verticalP95Iod),
      `${percent(row.trackedShare, 0)} %`,
    ]),
  ]);
}

function scoreCells(name: string, score: PooledScore): string[] {
  return [
    name,
    String(score.truths),
    String(score.found),
    number(score.iou.f1, 2),
    number(score.near.f1, 2),
    number(score.near.precision, 2),
    number(score.near.recall, 2),
    number(score.otherPerMinute, 2),
    `${score.lasting.flagged} of ${score.lasting.planted}`,
  ];
}

const SCORE_COLUMNS = [
  '',
  'planted',
  'found',
  'F1 IoU',
  'F1 near',
  'precision',
  'recall',
  'other/min',
  'lasting flagged',
];

export function scoreTable(title: string, scores: readonly (readonly [string, PooledScore])[]): string {
  return block(title, [SCORE_COLUMNS, ...scores.map(([name, score]) => scoreCells(name, score))]);
}

function recallTable(title: string, recalls: Readonly<Record<string, Recall>>): string {
  const rows = Object.entries(recalls).map(([name, { truths, hits, nearHits }]) => [
    name,
    String(truths),
    number(hits / truths, 2),
    number(nearHits / truths, 2),
  ]);
  return block(title, [['', 'planted', 'IoU', 'near'], ...rows]);
}

function errorCells(name: string, { median: middle, p90 }: Spread): string[] {
  return [name, number(middle, 0), number(p90, 0)];
}

/** What the planted clips together show. */
export function detailTables(score: PooledScore): string {
  const { onset, apex, offset } = score.errorsMs;
  return [
    recallTable('Recall by amplitude (IOD)', score.byAmplitude),
    recallTable('Recall by movement', score.byMovement),
    recallTable('Recall by whether the pipeline judged that place at that time', score.byJudgement),
    block('Error of near hits (ms)', [
      ['', 'median', 'p90 of size'],
      errorCells('onset', onset),
      errorCells('apex', apex),
      errorCells('offset', offset),
    ]),
    `Named rightly: ${percent(score.namedRight, 0)} % of near hits.\n`,
  ].join('\n');
}
