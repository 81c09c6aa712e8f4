import type { Moment, UnscoredSpan } from '../contracts/moment.ts';
import type { ClipReport } from '../contracts/perception.ts';
import type { SessionLog } from './session-log.ts';

/** What the last page shows. Times from the source's first frame. */
export interface Summary {
  readonly durationMs: number;
  readonly scoredMs: number;
  readonly unscored: readonly UnscoredSpan[];
  readonly moments: readonly Moment[];
  readonly truncated: boolean;
}

export function summaryOfClip(report: ClipReport): Summary {
  const { source, scoredMs, unscored, moments, truncated } = report;
  return { durationMs: Math.max(source.durationMs, 1), scoredMs, unscored, moments, truncated };
}

export function summaryOfSession(log: SessionLog): Summary {
  const { startMs } = log;
  const durationMs = Math.max(log.endMs - startMs, 1);
  const unscored = log.unscored.map((span) => ({
    ...span,
    fromMs: span.fromMs - startMs,
    toMs: span.toMs - startMs,
  }));
  const unscoredMs = unscored.reduce((sum, span) => sum + span.toMs - span.fromMs, 0);
  const moments = log.moments.map((moment) => ({
    ...moment,
    onsetMs: moment.onsetMs - startMs,
    apexMs: moment.apexMs - startMs,
    offsetMs: moment.offsetMs - startMs,
  }));
  return { durationMs, scoredMs: Math.max(0, durationMs - unscoredMs), unscored, moments, truncated: false };
}
