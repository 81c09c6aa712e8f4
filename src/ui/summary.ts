import type { Moment, UnscoredSpan } from '../contracts/moment.ts';
import { PARTIAL_REASONS } from '../contracts/moment.ts';
import type { ClipReport } from '../contracts/perception.ts';
import type { SessionLog } from './session-log.ts';

/** What the last page shows. Times from the source's first frame. */
export interface Summary {
  readonly durationMs: number;
  /** Time in which at least a part of the face was judged. */
  readonly judgedMs: number;
  readonly unscored: readonly UnscoredSpan[];
  readonly moments: readonly Moment[];
  readonly truncated: boolean;
}

export function summaryOfClip({ source, unscored, moments, truncated }: ClipReport): Summary {
  const durationMs = Math.max(source.durationMs, 1);
  return { durationMs, judgedMs: durationMs - silentMs(unscored), unscored, moments, truncated };
}

export function summaryOfSession(log: SessionLog): Summary {
  const { startMs } = log;
  const durationMs = Math.max(log.endMs - startMs, 1);
  const unscored = log.unscored.map((span) => ({
    ...span,
    fromMs: span.fromMs - startMs,
    toMs: span.toMs - startMs,
  }));
  const moments = log.moments.map((moment) => ({
    ...moment,
    onsetMs: moment.onsetMs - startMs,
    apexMs: moment.apexMs - startMs,
    offsetMs: moment.offsetMs - startMs,
  }));
  return { durationMs, judgedMs: durationMs - silentMs(unscored), unscored, moments, truncated: false };
}

/** Whether a span took out only a part of the face. */
export function isPartial(span: UnscoredSpan): boolean {
  return PARTIAL_REASONS.includes(span.reason);
}

/** Time in which nothing was judged; spans may overlap. */
function silentMs(spans: readonly UnscoredSpan[]): number {
  const whole = spans.filter((span) => !isPartial(span)).sort((a, b) => a.fromMs - b.fromMs);
  let [sumMs, reachedMs] = [0, -Infinity];
  for (const { fromMs, toMs } of whole) {
    sumMs += Math.max(0, toMs - Math.max(fromMs, reachedMs));
    reachedMs = Math.max(reachedMs, toMs);
  }
  return sumMs;
}
