import { TIMES, timesOf, type TimeName } from '../../src/benchmark/result/measures.ts';
import type { Run } from '../../src/benchmark/result/result.ts';
import { sourceTitle } from '../../src/benchmark/result/result-markdown.ts';
import type { Distribution } from '../../src/core/distribution.ts';
import { fixed, markdownTable, percent } from '../kit/markdown.ts';
import { beyondLandmarks } from './beyond-landmarks.ts';
import type { CameraResult } from './parts.ts';

/** Where a name alone does not say what was timed. */
const TITLES: Readonly<Partial<Record<TimeName, string>>> = {
  work: 'a frame in the worker',
  'capture-to-result': 'capture to result',
  'end-to-cue': 'end of a movement to its cue',
};

function columnTitle({ source, backend }: Run): string {
  const { kind, widthPx, heightPx } = source;
  return kind === 'trace' ? `trace, ${backend}` : `${kind} ${widthPx} x ${heightPx}, ${backend}`;
}

function timeCell(times: Distribution | null): string {
  if (times === null) return '';
  return [times.p50, times.p95, times.p99, times.max].map((ms) => fixed(ms, 1)).join(' / ');
}

function beyondCell({ stages }: Run): string {
  const share = beyondLandmarks(stages);
  return share === null ? '' : percent(share);
}

/** A column for each run: every stage of a frame's way, and what it comes to. */
export function stagesTable(runs: readonly Run[]): string {
  const times = TIMES.filter((name) => runs.some((run) => timesOf(run, name) !== null));
  return markdownTable([
    ['ms, p50 / p95 / p99 / max', ...runs.map(columnTitle)],
    ...times.map((name) => [TITLES[name] ?? name, ...runs.map((run) => timeCell(timesOf(run, name)))]),
    ...(runs.some(({ stages }) => stages.landmarks)
      ? [['later stages over landmarks', ...runs.map(beyondCell)]]
      : []),
    ['frames a second', ...runs.map(({ framesPerSecond }) => fixed(framesPerSecond, 1))],
    ['at most, were frames always there', ...runs.map((run) => fixed(run.mostFramesPerSecond, 0))],
    ['start, ms', ...runs.map(({ startMs }) => fixed(startMs, 0))],
  ]);
}

function middleCell(times: Distribution | null): string {
  return times === null ? '' : `${fixed(times.p50, 1)} / ${fixed(times.p95, 1)}`;
}

/** A row for each size and rate. */
export function camerasTable(cameras: readonly CameraResult[]): string {
  const rows = cameras.map(({ result }) => {
    const run = result.runs[0]!;
    const { framesPerSecond, analysed, dropped, doubled, captureToResultMs, workMs } = run;
    const given = analysed + dropped;
    return [
      sourceTitle(run),
      fixed(framesPerSecond, 1),
      `${dropped} of ${given} (${percent(dropped / given, 1)})`,
      String(doubled),
      middleCell(captureToResultMs),
      middleCell(workMs),
    ];
  });
  return markdownTable([
    [
      'live',
      'analysed a second',
      'dropped',
      'doubled',
      'capture to result, ms, p50 / p95',
      'worker, ms, p50 / p95',
    ],
    ...rows,
  ]);
}
