import { MEASURED_PARTS, type MeasuredPart } from '../../contracts/face-part.ts';
import type { PartTimes } from '../../contracts/judged-time.ts';
import type { UnscoredReason, UnscoredSpan } from '../../contracts/moment.ts';
import { recordOf } from '../../core/record-of.ts';
import { unionMs } from '../../core/spans.ts';
import { SpanTrack } from './span-track.ts';

/** Spans kept while watching live; older ones have long been told. A clip's spans are all kept. */
export const LIVE_SPAN_LIMIT = 2000;

/** Collects the time in which something could not be judged, by reason: of each part of the face, and of any of them. */
export class SpanCollector {
  readonly #any: SpanTrack;
  readonly #parts: Readonly<Record<MeasuredPart, SpanTrack>>;

  /** @param limit how many spans of each part are remembered */
  constructor(limit = Infinity) {
    this.#any = new SpanTrack(limit);
    this.#parts = recordOf(MEASURED_PARTS, () => new SpanTrack(limit));
  }

  /**
   * Marks [fromMs, toMs] in the parts of the face that the reason silences then. Marks of one reason come in rising
   * order of their start, whatever their parts.
   */
  mark(reason: UnscoredReason, fromMs: number, toMs: number, parts: readonly MeasuredPart[]): void {
    if (parts.length === 0) return;
    this.#any.mark(reason, fromMs, toMs);
    for (const part of parts) this.#parts[part].mark(reason, fromMs, toMs);
  }

  /** The parts of the face that were judged all through [fromMs, toMs], a time not long ago. */
  judged(fromMs: number, toMs: number): readonly MeasuredPart[] {
    return MEASURED_PARTS.filter((part) => !this.#parts[part].touches(fromMs, toMs));
  }

  /** Whether the latest span of a reason, in any part of the face, touches [fromMs, toMs]. */
  covers(reason: UnscoredReason, fromMs: number, toMs: number): boolean {
    return this.#any.covers(reason, fromMs, toMs);
  }

  /** What silenced some part of the face or all of it: clipped to [0, endMs], in order of time, worst reason first. */
  list(endMs: number): readonly UnscoredSpan[] {
    return this.#any.list(endMs);
  }

  /** The same for each part of the face. */
  parts(endMs: number): PartTimes {
    return recordOf(MEASURED_PARTS, (part) => {
      const unjudged = this.#parts[part].list(endMs);
      return { judgedMs: endMs - Math.min(endMs, unionMs(unjudged)), unjudged };
    });
  }
}
