import type { UnscoredSpan } from '../contracts/moment.ts';
import { PARTIAL_REASONS } from '../contracts/moment.ts';
import { unionMs } from '../core/spans.ts';

/** Whether a span took out only a part of the face. */
export function isPartial(span: UnscoredSpan): boolean {
  return PARTIAL_REASONS.includes(span.reason);
}

/** Time in which at least a part of the face was judged, in ms; spans may overlap. */
export function judgedMs(durationMs: number, spans: readonly UnscoredSpan[]): number {
  return durationMs - unionMs(spans.filter((span) => !isPartial(span)));
}
