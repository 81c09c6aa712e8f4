import { alignColumns } from '../../src/cli/commands/analysis-table.ts';
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
