import { DEFAULT_RATE_PER_MINUTE } from '../../contracts/rate.ts';
import type { Distribution } from '../../core/distribution.ts';
import { droppedShare, TIMES, timesOf, type TimeName } from './measures.ts';
import { placesFor, placesForCount } from './places.ts';
import type { BenchmarkResult, Device, Memory, Run, SensitivityCurve } from './result.ts';
import { sensitivityFacts } from './sensitivity-facts.ts';
import { sensitivitySentence } from './sensitivity-sentence.ts';

const MEBIBYTE = 2 ** 20;
const PERCENT = 100;
const NONE = '–';

/** Where a name alone does not say what was timed. */
const TIME_TITLES: Readonly<Partial<Record<TimeName, string>>> = {
  work: '**a frame in the worker**',
  'capture-to-result': '**capture to result**',
  'end-to-cue': '**end of a movement to its cue**',
};

/** A result as tables, for an issue or a README. In English, whatever the page speaks. */
export function resultToMarkdown(result: BenchmarkResult): string {
  return [
    `Sotto benchmark, ${result.date.slice(0, 10)}, movement model ${result.modelVersion}`,
    deviceTable(result.device),
    ...result.runs.map(runPart),
    ...(result.sensitivity ? ['### Movements found', sensitivityText(result.sensitivity)] : []),
    '',
  ].join('\n\n');
}

const FACES: Readonly<Record<SensitivityCurve['face'], string>> = {
  seen: 'Planted into what was measured of the face that was seen.',
  generated: 'Planted into a generated face, which is stiller and cleaner than any real one.',
};

type Cells = readonly string[];

function table(head: Cells, rows: readonly Cells[]): string {
  return [head, head.map(() => '---'), ...rows].map(row).join('\n');
}

function row(cells: Cells): string {
  return `| ${cells.map(plain).join(' | ')} |`;
}

/** A name that breaks a table stays in its cell. */
function plain(text: string): string {
  return text.replace(/[|\\]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}

function deviceTable(device: Device): string {
  return table(
    ['device', ''],
    [
      ['system', device.system],
      ['browser', device.browser],
      ['processor', device.processor || 'not told by the browser'],
      ['cores', String(device.cores)],
      ['memory', device.memoryGiB === null ? 'not told by the browser' : `${device.memoryGiB} GiB`],
      ['graphics', device.graphics],
    ],
  );
}

/** Everything of one run, under its title. @public */
export function runPart(run: Run): string {
  return [`### ${sourceTitle(run)}, ${run.backend}`, figuresTable(run), timesTable(run)].join('\n\n');
}

/** Such as "camera, 640 x 480 at 30 a second". @public */
export function sourceTitle({ source }: Run): string {
  const { kind, name, widthPx, heightPx, framesPerSecond } = source;
  const rate =
    framesPerSecond > 0 ? ` at ${framesPerSecond.toFixed(placesForCount(framesPerSecond))} a second` : '';
  return `${kind}${name === '' ? '' : ` ${plain(name)}`}, ${widthPx} x ${heightPx}${rate}`;
}

function figuresTable(run: Run): string {
  return table(
    ['measured', ''],
    [
      ['frames a second', number(run.framesPerSecond)],
      ['at most, were frames always there', number(run.mostFramesPerSecond)],
      ['frames analysed', `${run.analysed} in ${number(run.watchedMs / 1000)} s`],
      ['dropped', `${run.dropped} (${percent(droppedShare(run))})`],
      ['doubled', String(run.doubled)],
      ['with a face', percent(run.faceShare)],
      ['start', `${number(run.startMs)} ms`],
      ['first face', run.firstFaceMs === null ? NONE : `${number(run.firstFaceMs)} ms`],
      ['movements found', run.movement ? `${run.movement.found} of ${run.movement.planted}` : NONE],
      ['tasks of the page over 50 ms', longTasks(run)],
      ['memory at the start', memoryText(run.memoryAtStart)],
      ['memory at the end', memoryText(run.memoryAtEnd)],
    ],
  );
}

function longTasks({ longTasksMs }: Run): string {
  if (longTasksMs.length === 0) return '0';
  return `${longTasksMs.length} (longest ${number(Math.max(...longTasksMs))} ms)`;
}

function memoryText({ heapBytes, wasmBytes, tensors }: Memory): string {
  const heap = heapBytes === null ? '' : `page ${number(heapBytes / MEBIBYTE)} MiB, `;
  return `${heap}WASM ${number(wasmBytes / MEBIBYTE)} MiB, ${tensors} tensors`;
}

function timesTable(run: Run): string {
  const rows = TIMES.flatMap((name) => {
    const times = timesOf(run, name);
    return times ? [[TIME_TITLES[name] ?? name, ...timeCells(times)]] : [];
  });
  return table(['ms', 'p50', 'p95', 'p99', 'max', 'count'], rows);
}

function timeCells({ p50, p95, p99, max, count }: Distribution): Cells {
  return [...[p50, p95, p99, max].map(number), String(count)];
}

/** What a curve says, and its table. @public */
export function sensitivityText(curve: SensitivityCurve): string {
  const { face, cells, judgedShare, others } = curve;
  const sentence = sensitivitySentence(sensitivityFacts(curve), 'en', (value, places) =>
    value.toFixed(places),
  );
  const durations = rising(cells.map(({ durationMs }) => durationMs));
  const rows = rising(cells.map(({ amplitude }) => amplitude)).map((amplitude) => [
    `${(PERCENT * amplitude).toFixed(1)} %`,
    ...durations.map((durationMs) => {
      const cell = cells.find((each) => each.amplitude === amplitude && each.durationMs === durationMs);
      return cell ? `${cell.found} of ${cell.planted}` : NONE;
    }),
  ]);
  return [
    `${sentence} ${FACES[face]}`,
    table(['size, of the distance between the eyes', ...durations.map((ms) => `${number(ms)} ms`)], rows),
    `Judged: ${percent(judgedShare)} of the time. Moments that belong to no planted movement: ${others}. ` +
      `The rate asked for: ${DEFAULT_RATE_PER_MINUTE} false moments a minute.`,
  ].join('\n\n');
}

function rising(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function number(value: number): string {
  return value.toFixed(placesFor(value));
}

function percent(share: number): string {
  return `${(PERCENT * share).toFixed(1)} %`;
}
