import type { CameraRun } from '../../src/cli/harness-contract.ts';
import { STAGES, type Stage, type StageTimings } from '../../src/contracts/perception.ts';
import { machineLines, type Measured } from '../machine.ts';
import { beyondLandmarks, type ClipRun } from './clip-runs.ts';
import type { FilmRun } from './film-run.ts';
import type { PageRun } from './page-run.ts';

export interface LiveRun extends Omit<CameraRun, 'frames' | 'moments' | 'pictures'> {
  readonly film: FilmRun;
}

export interface SpeedReport extends Measured {
  readonly schema: 2;
  readonly clip: { readonly name: string; readonly runs: readonly ClipRun[] };
  readonly camera: LiveRun;
  readonly page: PageRun;
  readonly firstLoadBytes: number;
}

const MEBIBYTE = 2 ** 20;
/** More drops than this are a slow machine; their times tell no more. */
const MOST_DROPS_LISTED = 12;

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
}

function stageCell(stages: StageTimings, stage: Stage): string {
  const timing = stages[stage];
  if (!timing) return '';
  return [timing.p50, timing.p95, timing.p99].map((ms) => ms.toFixed(1)).join(' / ');
}

/** The p-th percentile (0..100) by nearest rank; NaN of nothing. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN;
}

function clipTable({ runs }: SpeedReport['clip']): string {
  return table(
    ['ms a frame, p50 / p95 / p99', ...runs.map(({ backend }) => backend)],
    [
      ...STAGES.map((stage) => [stage, ...runs.map(({ stages }) => stageCell(stages, stage))]),
      ['beyond landmarks', ...runs.map((run) => `${(run.beyondLandmarks * 100).toFixed(0)} %`)],
      ['frames a second', ...runs.map(({ framesPerSecond }) => framesPerSecond.toFixed(0))],
      ['moments', ...runs.map(({ moments }) => String(moments))],
    ],
  );
}

function latencyCell({ latenciesMs }: FilmRun): string {
  if (latenciesMs.length === 0) return 'no planted movement was found';
  const [p50, p95] = [50, 95].map((p) => percentile(latenciesMs, p).toFixed(0));
  return `${p50} / ${p95} ms`;
}

function foundCell({ found, passed, judged, others }: FilmRun): string {
  return `${found} of ${passed}, ${judged} of them in judged time; ${others} other moments`;
}

/** How many frames were dropped, and when. */
function dropsCell({ counts, film }: LiveRun): string {
  if (counts.dropped === 0) return '0';
  const times = film.drops.map(({ atMs, frames }) => {
    const seconds = (atMs / 1000).toFixed(1);
    return frames > 1 ? `${seconds} (${frames})` : seconds;
  });
  const more = times.length > MOST_DROPS_LISTED ? ' ...' : '';
  const when = `${times.slice(0, MOST_DROPS_LISTED).join(', ')}${more}`;
  return `${counts.dropped}; the camera gave ${film.withheld} to nobody. At ${when} s`;
}

function heapCell({ heapStartBytes, heapEndBytes, watchedS }: PageRun): string {
  const [start, end] = [heapStartBytes, heapEndBytes].map((bytes) => (bytes / MEBIBYTE).toFixed(1));
  return `${start} to ${end} MiB over ${watchedS.toFixed(0)} s`;
}

function liveTable({ camera, page, firstLoadBytes }: SpeedReport): string {
  const { analysed, doubled } = camera.counts;
  const rate = (analysed * 1000) / camera.watchedMs;
  const longest = Math.max(0, ...page.longTasksMs).toFixed(0);
  return table(
    ['live, 640 x 480 at 30 fps', 'measured', 'to reach'],
    [
      ['frames analysed', `${analysed} (${rate.toFixed(1)} a second, ${doubled} doubled)`, '30 a second'],
      ['frames dropped', dropsCell(camera), '0'],
      ['beyond landmarks', `${(beyondLandmarks(camera.stages) * 100).toFixed(0)} %`, '30 %'],
      ['end of a movement to its report, p50 / p95', latencyCell(camera.film), 'p95 400 ms'],
      ['planted movements found', foundCell(camera.film), ''],
      ['script on the page', `${page.scriptMsPerFrame.toFixed(2)} ms a frame`, '2 ms'],
      ['all tasks on the page', `${page.taskMsPerFrame.toFixed(2)} ms a frame`, ''],
      ['tasks over 50 ms', `${page.longTasksMs.length} (longest ${longest} ms)`, '0'],
      ['click to first face, cold', `${page.coldFirstFaceMs.toFixed(0)} ms`, ''],
      ['click to first face, warm', `${page.warmFirstFaceMs.toFixed(0)} ms`, '3000 ms'],
      ['JS heap of the page', heapCell(page), 'flat'],
      ['first load without WASM and models', `${(firstLoadBytes / 1000).toFixed(0)} KB`, '600 KB'],
    ],
  );
}

/** The report as Markdown. */
export function reportMarkdown(report: SpeedReport): string {
  const { clip } = report;
  return [
    ...machineLines(report),
    '',
    `Clip ${clip.name}:`,
    '',
    clipTable(clip),
    '',
    liveTable(report),
    '',
  ].join('\n');
}
