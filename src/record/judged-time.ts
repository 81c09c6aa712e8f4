import { MEASURED_PARTS } from '../contracts/face-part.ts';
import type { PartTimes } from '../contracts/judged-time.ts';
import { intersection, union, unionMs, type Span } from '../core/spans.ts';

/** Time in which no part of the face was judged, in order. */
export function judgedNowhere(parts: PartTimes): readonly Span[] {
  return MEASURED_PARTS.map((part) => union(parts[part].unjudged)).reduce(intersection);
}

/** Time in which at least a part of the face was judged, in ms. */
export function judgedMs(durationMs: number, parts: PartTimes): number {
  return durationMs - unionMs(judgedNowhere(parts));
}
