import { EYE_WORDS } from '../../../src/ui/screens/eye/words/words.ts';
import { nearestRank } from '../../../src/core/quantiles.ts';
import type { PageNotes } from './page-notes.ts';

/** Frames in which less than this was done drew nothing. */
const DRAWN_MS = 1;

export interface DrawingTimes {
  readonly frames: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** How long the page's own work took in the frames in which a face was drawn while a trial was shown. */
export function drawingTimes({ frames, lines }: PageNotes): DrawingTimes {
  const spans = lines.flatMap(({ atMs, text }, at) =>
    text === EYE_WORDS.en.watch ? [{ fromMs: atMs, toMs: lines[at + 1]?.atMs ?? atMs }] : [],
  );
  const times = frames
    .filter(({ beganMs }) => spans.some(({ fromMs, toMs }) => beganMs >= fromMs && beganMs < toMs))
    .map(({ beganMs, doneMs }) => doneMs - beganMs)
    .filter((ms) => ms > DRAWN_MS)
    .sort((a, b) => a - b);
  const at = (p: number): number => (times.length > 0 ? nearestRank(times, p) : Number.NaN);
  return { frames: times.length, medianMs: at(50), p95Ms: at(95), p99Ms: at(99) };
}
