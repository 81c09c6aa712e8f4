import type { Recall } from '../../models/evaluation/pooled-score.ts';
import { fixed, markdownTable, percent, withInterval } from '../kit/markdown.ts';
import type { ClipFigures } from './measure.ts';
import { amplitudeText, type SeenAmplitude } from './seen-amplitude.ts';
import { wilson } from '../../models/evaluation/statistics/intervals.ts';
import type { Summary, UnverifiedMoments } from './summary.ts';
import type { TargetRow } from './targets.ts';

/** With Wilson's 95 % interval. */
function share({ nearHits, truths }: Recall): string {
  if (truths === 0) return '-';
  const { value, low, high } = wilson(nearHits, truths);
  return `${percent(value)} (${nearHits} of ${truths}; ${fixed(100 * low, 0)} to ${fixed(100 * high, 0)})`;
}

function rate({ perMinute, atMostPerMinute }: UnverifiedMoments): string {
  return `${fixed(perMinute, 1)} (< ${fixed(atMostPerMinute, 1)})`;
}

type SummariesByName = readonly (readonly [name: string, summary: Summary])[];

/** One row a setting, clip or condition. Precision is that of near hits. */
export function scoreTable(first: string, summaries: SummariesByName): string {
  const head = [
    first,
    'planted',
    'F1 IoU',
    'F1 near',
    'precision',
    'recall',
    'found of the judged',
    'time judged',
    'unverified a minute, untouched (95 % limit)',
    'the same, sham',
    'lasting flagged',
  ];
  const rows = summaries.map(([name, { planted, estimates, judged, judgedShare, twin, sham }]) => [
    name,
    `${planted.truths}`,
    withInterval(estimates.f1, 2),
    withInterval(estimates.nearF1, 2),
    withInterval(estimates.precision, 2),
    withInterval(estimates.recall, 2),
    share(judged),
    percent(judgedShare),
    rate(twin),
    rate(sham),
    `${planted.lasting.flagged} of ${planted.lasting.planted}`,
  ]);
  return markdownTable([head, ...rows]);
}

/** Recall of what was judged, one row a setting and one column an amplitude, movement or side. */
export function recallTable(
  first: string,
  summaries: SummariesByName,
  of: (summary: Summary) => Readonly<Record<string, Recall>>,
): string {
  const keys = [...new Set(summaries.flatMap(([, summary]) => Object.keys(of(summary))))].sort();
  const label = (key: string): string => (Number.isNaN(Number(key)) ? key : percent(Number(key), 1));
  const rows = summaries.map(([name, summary]) => [
    name,
    ...keys.map((key) => share(of(summary)[key] ?? { truths: 0, hits: 0, nearHits: 0 })),
  ]);
  return markdownTable([[first, ...keys.map(label)], ...rows]);
}

export function timeTable(summaries: SummariesByName): string {
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
      percent(planted.namedRight),
    ];
  });
  return markdownTable([head, ...rows]);
}

/** Amplitudes found half the time and nine times in ten; one row a group of movements. */
export function seenTable(rows: readonly (readonly [group: string, seen: SeenAmplitude])[]): string {
  return markdownTable([
    ['movements', 'found of the judged', 'found half the time from', '90 % of the time from'],
    ...rows.map(([group, { shown, found, a50, a90 }]) => [
      group,
      share({ truths: shown, hits: found, nearHits: found }),
      amplitudeText(a50),
      amplitudeText(a90),
    ]),
  ]);
}

export function targetTable(rows: readonly TargetRow[]): string {
  return markdownTable([
    ['target', 'aim', 'measured', 'met'],
    ...rows.map(({ target, aim, measured, met }) => [target, aim, measured, met]),
  ]);
}

/** What each clip is like. */
export function clipTable(clips: readonly ClipFigures[]): string {
  const twins = clips.filter(({ of }) => of.treatment === 'twin');
  return markdownTable([
    ['person', 'clip', 'does', 'frames a second', 'pixels between the eyes'],
    ...twins.map(({ of: { footage, trial }, fps, iodPx }) => [
      footage.person,
      trial.name,
      footage.condition,
      fixed(fps, 0),
      fixed(iodPx, 0),
    ]),
  ]);
}
