import { MEASURED_PARTS, type MeasuredPart } from '../contracts/face-part.ts';
import type { PartTimes } from '../contracts/judged-time.ts';
import { UNSCORED_REASONS, type UnscoredReason, type UnscoredSpan } from '../contracts/moment.ts';
import { intersection, union, unionMs, type Span } from '../core/spans.ts';

/** Time in which no part of the face was judged, in order. */
export function judgedNowhere(parts: PartTimes): readonly Span[] {
  return inEveryPart(parts, () => true);
}

/** Time in which at least a part of the face was judged, in ms. */
export function judgedMs(durationMs: number, parts: PartTimes): number {
  return durationMs - unionMs(judgedNowhere(parts));
}

/** How long a reason silenced the whole face, and how long a part of it. */
interface ReasonTime {
  readonly reason: UnscoredReason;
  readonly wholeMs: number;
  readonly partlyMs: number;
}

/** Of all reasons that there were, worst first. */
export function reasonTimes(parts: PartTimes): readonly ReasonTime[] {
  return UNSCORED_REASONS.flatMap((reason) => {
    const isOfIt = (span: UnscoredSpan): boolean => span.reason === reason;
    const anyMs = unionMs(MEASURED_PARTS.flatMap((part) => parts[part].unjudged.filter(isOfIt)));
    const wholeMs = unionMs(inEveryPart(parts, isOfIt));
    return anyMs > 0 ? [{ reason, wholeMs, partlyMs: anyMs - wholeMs }] : [];
  });
}

/** A stretch of time with what could not be judged in it. */
export interface SilencedSpan extends UnscoredSpan {
  readonly parts: readonly MeasuredPart[];
}

/** When which parts of the face were silenced, in order of time: spans that parts share are told once. */
export function silencedSpans(parts: PartTimes): readonly SilencedSpan[] {
  const shared = new Map<string, UnscoredSpan & { readonly parts: MeasuredPart[] }>();
  for (const part of MEASURED_PARTS)
    for (const span of parts[part].unjudged) {
      const key = [span.reason, span.fromMs, span.toMs].join(' ');
      const known = shared.get(key);
      if (known) known.parts.push(part);
      else shared.set(key, { ...span, parts: [part] });
    }
  return [...shared.values()].sort((a, b) => a.fromMs - b.fromMs);
}

/** Time in which every part of the face was silenced by spans of a kind. */
function inEveryPart(parts: PartTimes, isOfKind: (span: UnscoredSpan) => boolean): readonly Span[] {
  return MEASURED_PARTS.map((part) => union(parts[part].unjudged.filter(isOfKind))).reduce(intersection);
}
