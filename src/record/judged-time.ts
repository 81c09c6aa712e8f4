import type { UnscoredSpan } from '../contracts/moment.ts';
import { PARTIAL_REASONS } from '../contracts/moment.ts';

/** Whether a span took out only a part of the face. */
export function isPartial(span: UnscoredSpan): boolean {
  return PARTIAL_REASONS.includes(span.reason);
}

/** Time in which at least a part of the face was judged, in ms; spans may overlap. */
export function judgedMs(durationMs: number, spans: readonly UnscoredSpan[]): number {
  const whole = spans.filter((span) => !isPartial(span)).sort((a, b) => a.fromMs - b.fromMs);
  let [silentMs, reachedMs] = [0, -Infinity];
  for (const { fromMs, toMs } of whole) {
    silentMs += Math.max(0, toMs - Math.max(fromMs, reachedMs));
    reachedMs = Math.max(reachedMs, toMs);
  }
  return durationMs - silentMs;
}
