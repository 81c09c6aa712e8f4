import { wilson } from '../../../models/evaluation/statistics/intervals.ts';
import { fixed, markdownTable, percent } from '../../kit/markdown.ts';
import { machineLines, type Provenance } from '../../kit/provenance.ts';
import type { DrawingTimes } from './drawing-times.ts';
import type { Display } from './looking.ts';
import type { Opening } from './opening.ts';

/** One window, as it is written down. */
export interface DisplayResult {
  readonly display: Display;
  readonly frameMs: number;
  readonly shown: number;
  readonly repeated: number;
  readonly isTooSlow: boolean;
  readonly drawing: DrawingTimes;
}

export interface ExerciseResult extends Provenance {
  readonly openings: readonly Opening[];
  readonly displays: readonly DisplayResult[];
}

const MOST_BYTES = 250_000;
const MOST_REPEATED = 0.01;

export function exerciseMarkdown(result: ExerciseResult): string {
  return [
    ...machineLines(result),
    '',
    `Beyond the start page, compressed with brotli (aim: under ${MOST_BYTES / 1000} KB, no WASM, no model, no worker):`,
    '',
    openingTable(result.openings),
    '',
    'From the first of two clicks, in a browser that has nothing of the page in its cache; reading is not in it.',
    '',
    'The eye exercise, answered by guessing, on the display’s own clock and without a graphics processor. A trial with a',
    `missed frame is shown again and not counted (aim: under ${percent(MOST_REPEATED)}):`,
    '',
    displayTable(result.displays),
    '',
  ].join('\n');
}

function openingTable(openings: readonly Opening[]): string {
  return markdownTable([
    ['exercise', 'KB', 'files', 'WASM, models, workers', 'to the first trial or scene, ms'],
    ...openings.map(({ exercise, bytes, files, heavy, firstMs }) => [
      exercise,
      fixed(bytes / 1000, 0),
      String(files),
      heavy.length > 0 ? heavy.join(', ') : 'none',
      fixed(firstMs, 0),
    ]),
  ]);
}

function displayTable(displays: readonly DisplayResult[]): string {
  const sum = (of: (result: DisplayResult) => number): number =>
    displays.reduce((total, result) => total + of(result), 0);
  const all = { shown: sum(({ shown }) => shown), repeated: sum(({ repeated }) => repeated) };
  return markdownTable([
    ['window', 'frame, ms', 'shown', 'shown again', 'share (95 %)', 'drawing a frame, ms: median, p95, p99'],
    ...displays.map(({ display, frameMs, shown, repeated, isTooSlow, drawing }) => [
      `${display.widthPx} x ${display.heightPx}, density ${display.density}`,
      fixed(frameMs, 1),
      String(shown),
      `${repeated}${isTooSlow ? ', then said to be too slow' : ''}`,
      shareText(repeated, shown),
      [drawing.medianMs, drawing.p95Ms, drawing.p99Ms].map((ms) => fixed(ms, 1)).join(', '),
    ]),
    ['all', '', String(all.shown), String(all.repeated), shareText(all.repeated, all.shown), ''],
  ]);
}

function shareText(repeated: number, shown: number): string {
  const { value, low, high } = wilson(repeated, shown + repeated);
  return `${percent(value, 1)} (${percent(low, 1)} to ${percent(high, 1)})`;
}
