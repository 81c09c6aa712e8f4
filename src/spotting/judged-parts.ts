import { MEASURED_PARTS, type MeasuredPart } from '../contracts/face-part.ts';
import type { Span } from '../core/spans.ts';

/** When parts of the face were not judged; one that is absent was judged all the time. */
export type UnjudgedParts = Readonly<Partial<Record<MeasuredPart, { readonly unjudged: readonly Span[] }>>>;

/** The parts of the face that were judged all through a span. */
export function judgedThrough({ fromMs, toMs }: Span, parts: UnjudgedParts): readonly MeasuredPart[] {
  const touches = (span: Span): boolean => span.fromMs < toMs && span.toMs > fromMs;
  return MEASURED_PARTS.filter((part) => !parts[part]?.unjudged.some(touches));
}
