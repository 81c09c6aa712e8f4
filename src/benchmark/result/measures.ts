import type { Distribution } from '../../core/distribution.ts';
import { WAY, type Run } from './result.ts';

/** What a run has one number for. Times in ms, memory in bytes, shares 0..1. */
export const FIGURES = {
  'frames-per-second': (run) => run.framesPerSecond,
  'most-frames-per-second': (run) => run.mostFramesPerSecond,
  analysed: (run) => run.analysed,
  dropped: (run) => run.dropped,
  'dropped-share': (run) => droppedShare(run),
  doubled: (run) => run.doubled,
  'face-share': (run) => run.faceShare,
  watched: (run) => run.watchedMs,
  start: (run) => run.startMs,
  'first-face': (run) => run.firstFaceMs,
  'movements-planted': (run) => run.movement?.planted ?? null,
  'movements-found': (run) => run.movement?.found ?? null,
  'long-tasks': (run) => run.longTasksMs.length,
  'longest-task': (run) => longest(run.longTasksMs),
  'heap-at-start': (run) => run.memoryAtStart.heapBytes,
  'heap-at-end': (run) => run.memoryAtEnd.heapBytes,
  'wasm-at-start': (run) => run.memoryAtStart.wasmBytes,
  'wasm-at-end': (run) => run.memoryAtEnd.wasmBytes,
  'tensors-at-start': (run) => run.memoryAtStart.tensors,
  'tensors-at-end': (run) => run.memoryAtEnd.tensors,
} as const satisfies Readonly<Record<string, (run: Run) => number | null>>;
export type Figure = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly Figure[];

/** What a run has many times of: the whole of the worker, each stage of a frame's way, and what people wait for. */
export const TIMES = ['work', ...WAY, 'capture-to-result', 'end-to-cue'] as const;
export type TimeName = (typeof TIMES)[number];

/** Null where it was not measured. */
export function timesOf(run: Run, name: TimeName): Distribution | null {
  if (name === 'work') return run.workMs;
  if (name === 'capture-to-result') return run.captureToResultMs;
  if (name === 'end-to-cue') return run.movement?.endToCueMs ?? null;
  return run.stages[name] ?? null;
}

/** Of the frames that the source gave. */
export function droppedShare({ analysed, dropped }: Run): number {
  const given = analysed + dropped;
  return given === 0 ? 0 : dropped / given;
}

function longest(timesMs: readonly number[]): number {
  return timesMs.reduce((most, ms) => Math.max(most, ms), 0);
}
