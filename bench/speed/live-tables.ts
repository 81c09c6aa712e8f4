import { fixed, markdownTable } from '../kit/markdown.ts';
import { growthOf, type EnduranceReport } from './endurance.ts';
import { latenciesOf } from './film-latency.ts';
import type { FilmReport, FilmRun } from './film-run.ts';
import type { PageReport } from './parts.ts';

const MEBIBYTE = 2 ** 20;
/** More drops than this are a slow machine; their times tell no more. */
const MOST_DROPS_LISTED = 12;

function mebibytes(bytes: number): string {
  return `${fixed(bytes / MEBIBYTE, 1)} MiB`;
}

/** How many frames were dropped, and when. */
function dropsCell({ counts, film }: FilmReport): string {
  if (counts.dropped === 0) return '0';
  const times = film.drops.map(({ atMs, frames }) => {
    const seconds = fixed(atMs / 1000, 1);
    return frames > 1 ? `${seconds} (${frames})` : seconds;
  });
  const more = times.length > MOST_DROPS_LISTED ? ' ...' : '';
  const when = `${times.slice(0, MOST_DROPS_LISTED).join(', ')}${more}`;
  return `${counts.dropped}; the camera gave ${film.withheld} to nobody. At ${when} s`;
}

function foundCell({ found, passed, judged, others }: FilmRun): string {
  return `${found} of ${passed}, ${judged} of them in judged time; ${others} other moments`;
}

/** The numbered film of planted movements, through the camera. */
export function filmTable(report: FilmReport): string {
  const { analysed, doubled } = report.counts;
  const times = latenciesOf(report);
  return markdownTable([
    ['planted film through the camera, 640 x 480 at 30 a second', 'measured'],
    ['frames analysed', `${analysed} in ${fixed(report.watchedMs / 1000, 0)} s, ${doubled} doubled`],
    ['frames dropped', dropsCell(report)],
    ['planted movements found', foundCell(report.film)],
    [
      'end of a movement to its report, p50 / p95 / max',
      times ? `${[times.p50, times.p95, times.max].map((ms) => fixed(ms, 0)).join(' / ')} ms` : '-',
    ],
  ]);
}

/** What the app's page costs while it watches. */
export function pageTable({ run: page, firstLoadBytes }: PageReport): string {
  const longest = fixed(Math.max(0, ...page.longTasksMs), 0);
  const [start, end] = [page.heapStartBytes, page.heapEndBytes].map(mebibytes);
  return markdownTable([
    ['the page', 'measured'],
    ['script', `${fixed(page.scriptMsPerFrame, 2)} ms a frame`],
    ['all tasks', `${fixed(page.taskMsPerFrame, 2)} ms a frame`],
    ['tasks over 50 ms', `${page.longTasksMs.length} (longest ${longest} ms)`],
    ['click to first face, cold', `${fixed(page.coldFirstFaceMs, 0)} ms`],
    ['click to first face, warm', `${fixed(page.warmFirstFaceMs, 0)} ms`],
    ['JS heap', `${start} to ${end} over ${fixed(page.watchedS, 0)} s`],
    ['first load without WASM and models', `${fixed(firstLoadBytes / 1000, 0)} KB`],
  ]);
}

/** What grew over a long while. */
export function enduranceTable(endurance: EnduranceReport): string {
  const { analysed, dropped, backend, samples } = endurance;
  const { pageBytes, workerBytes, residentBytes, wasmBytes, tensors } = growthOf(endurance);
  const minutes = fixed((samples.at(-1)?.atS ?? Number.NaN) / 60, 0);
  return markdownTable([
    [`${analysed} frames in ${minutes} minutes, ${backend}`, 'growth'],
    ['JS heap of the page', mebibytes(pageBytes)],
    ['JS heap of the worker', mebibytes(workerBytes)],
    ['memory of the process', residentBytes === null ? '-' : mebibytes(residentBytes)],
    ['WASM memory', mebibytes(wasmBytes)],
    ['tensors', String(tensors)],
    ['frames dropped', String(dropped)],
  ]);
}
