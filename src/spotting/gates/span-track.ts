import { UNSCORED_REASONS, type UnscoredReason, type UnscoredSpan } from '../../contracts/moment.ts';

/** Spans of one reason closer than this are one: a shorter flash of judged time would be no use to anyone. */
const MERGE_GAP_MS = 120;
/** More spans than can begin while one brief movement waits for its verdict. */
const RECENT_SPANS = 16;

interface OpenSpan {
  fromMs: number;
  toMs: number;
  readonly reason: UnscoredReason;
}

/** The time in which one thing, the face or a part of it, could not be judged, by reason. */
export class SpanTrack {
  readonly #limit: number;
  readonly #spans: OpenSpan[] = [];
  readonly #latest = new Map<UnscoredReason, OpenSpan>();

  /** @param limit how many spans are remembered; beyond it the oldest go */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Marks [fromMs, toMs]. Marks of one reason come in rising order of their start. */
  mark(reason: UnscoredReason, fromMs: number, toMs: number): void {
    const last = this.#latest.get(reason);
    if (last !== undefined && fromMs - last.toMs <= MERGE_GAP_MS) {
      last.toMs = Math.max(last.toMs, toMs);
      last.fromMs = Math.min(last.fromMs, fromMs);
      return;
    }
    const span = { fromMs, toMs, reason };
    this.#latest.set(reason, span);
    this.#spans.push(span);
    if (this.#spans.length > this.#limit) this.#spans.shift();
  }

  /** Whether one of the latest spans touches [fromMs, toMs]. */
  touches(fromMs: number, toMs: number): boolean {
    const recent = this.#spans.slice(-RECENT_SPANS);
    return [...this.#latest.values(), ...recent].some((span) => span.fromMs < toMs && span.toMs > fromMs);
  }

  /** Whether the latest span of a reason touches [fromMs, toMs]. */
  covers(reason: UnscoredReason, fromMs: number, toMs: number): boolean {
    const span = this.#latest.get(reason);
    return span !== undefined && span.fromMs < toMs && span.toMs > fromMs;
  }

  /** Spans clipped to [0, endMs], in order of time, worst reason first where they start together. */
  list(endMs: number): UnscoredSpan[] {
    return this.#spans
      .map((span) => ({ ...span, fromMs: Math.max(0, span.fromMs), toMs: Math.min(endMs, span.toMs) }))
      .filter((span) => span.toMs > span.fromMs)
      .sort(
        (a, b) =>
          a.fromMs - b.fromMs || UNSCORED_REASONS.indexOf(a.reason) - UNSCORED_REASONS.indexOf(b.reason),
      );
  }
}
