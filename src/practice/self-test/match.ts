import { PARTS_OF } from '../../contracts/face-part.ts';
import type { Moment } from '../../contracts/moment.ts';
import { PART_OF_TASK, type TaskKind } from './task.ts';

/** A closing can be foreseen, so some people move before it. */
export const EARLY_MS = 700;
/**
 * Slow hands and slow screens: a reaction takes 0.2 to 0.5 s, the picture's way through the camera, the analysis
 * and back up to 0.3 s, and a movement reaches its height within 0.3 s.
 */
export const LATE_MS = 1300;
/**
 * After the window, a movement that was at its height lasts up to half a second more, is told up to half a
 * second later, and may wait for a busy page. Ends before the next ring can begin (`LEAST_GAP_MS - RING_MS`).
 */
export const REPORT_WAIT_MS = 1200;

/** Whether a moment was at its height around a closing; both in ms of the session. */
export function answers(moment: Moment, closeMs: number): boolean {
  return moment.apexMs >= closeMs - EARLY_MS && moment.apexMs <= closeMs + LATE_MS;
}

/** Whether a moment was, at least in part, where the task asked for it. */
export function isWhereAsked(moment: Moment, kind: TaskKind): boolean {
  return moment.movements.some(({ name }) => PARTS_OF[name].setting === PART_OF_TASK[kind]);
}

/** The moment that answers a task best: in the right place, then nearest to the closing. */
export function bestAnswer(moments: readonly Moment[], kind: TaskKind, closeMs: number): Moment | null {
  const misplaced = (moment: Moment): number => (isWhereAsked(moment, kind) ? 0 : 1);
  const distanceMs = (moment: Moment): number => Math.abs(moment.apexMs - closeMs);
  const sorted = moments
    .filter((moment) => answers(moment, closeMs))
    .sort((a, b) => misplaced(a) - misplaced(b) || distanceMs(a) - distanceMs(b));
  return sorted[0] ?? null;
}
