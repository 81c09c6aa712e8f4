import type { Recall } from '../planting/score.ts';
import type { Summary, Unverified } from './summary.ts';

export function fixed(value: number, decimals: number): string {
  return Number.isFinite(value) ? value.toFixed(decimals) : '-';
}

/** A Markdown table; the first row is its head. */
export function markdownTable([head, ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function share({ nearHits, truths }: Recall): string {
  return truths === 0 ? '-' : `${fixed((100 * nearHits) / truths, 0)} % (${nearHits} of ${truths})`;
}

function rate({ perMinute, atMostPerMinute }: Unverified): string {
  return `${fixed(perMinute, 1)} (< ${fixed(atMostPerMinute, 1)})`;
}

type Named = readonly (readonly [name: string, summary: Summary])[];

/** One row a setting, clip or condition. */
export function scoreTable(first: string, summaries: Named): string {
  const head = [
    first,
    'planted',
    'F1 IoU',
    'F1 near',
    'precision',
    'found of the judged',
    'time judged',
    'unverified a minute, untouched (95 % limit)',
    'the same, sham',
    'lasting flagged',
  ];
  const rows = summaries.map(([name, { planted, judged, judgedShare, twin, sham }]) => [
    name,
    `${planted.truths}`,
    fixed(planted.iou.f1, 2),
    fixed(planted.near.f1, 2),
    fixed(planted.near.precision, 2),
    share(judged),
    `${fixed(100 * judgedShare, 0)} %`,
    rate(twin),
    rate(sham),
    `${planted.lasting.flagged} of ${planted.lasting.planted}`,
  ]);
  return markdownTable([head, ...rows]);
}

/** Recall of what was judged, one row a setting and one column an amplitude or movement. */
export function recallTable(
  first: string,
  summaries: Named,
  of: (summary: Summary) => Readonly<Record<string, Recall>>,
): string {
  const keys = [...new Set(summaries.flatMap(([, summary]) => Object.keys(of(summary))))].sort();
  const label = (key: string): string =>
    Number.isNaN(Number(key)) ? key : `${fixed(100 * Number(key), 1)} %`;
  const rows = summaries.map(([name, summary]) => [
    name,
    ...keys.map((key) => share(of(summary)[key] ?? { truths: 0, hits: 0, nearHits: 0 })),
  ]);
  return markdownTable([[first, ...keys.map(label)], ...rows]);
}

export function timeTable(summaries: Named): string {
  const head = [
    '',
    'onset, median / p90',
    'apex',
    'offset',
    'end to report, p50 / p95',
    'named rightly',
  ] as const;
  const rows = summaries.map(([name, { planted, delayMs }]) => {
    const { onset, apex, offset } = planted.errorsMs;
    const error = (spread: { median: number; p90: number }): string =>
      `${fixed(spread.median, 0)} / ${fixed(spread.p90, 0)} ms`;
    return [
      name,
      error(onset),
      error(apex),
      error(offset),
      `${fixed(delayMs.p50, 0)} / ${fixed(delayMs.p95, 0)} ms`,
      `${fixed(100 * planted.namedRight, 0)} %`,
    ];
  });
  return markdownTable([head, ...rows]);
}
