import type { Moment, UnscoredReason, UnscoredSpan } from '../contracts/moment.ts';
import { PARTIAL_REASONS } from '../contracts/moment.ts';

const MOST_MOMENTS = 500;
const MOST_SPANS = 1000;
/** Without a frame for this long, nothing was watched: a pause, a hidden tab. */
const PAUSE_MS = 1000;

/** What one session noticed, for its strip and its last page. Bounded, kept in memory only. */
export class SessionLog {
  private readonly kept: Moment[] = [];
  private readonly closed: UnscoredSpan[] = [];
  private open: UnscoredSpan | null = null;
  private firstMs = NaN;
  private lastMs = NaN;
  /** Time in which nothing was watched, taken out of the session's own time. */
  private pausedMs = 0;

  addMoment(moment: Moment): void {
    this.kept.push({
      ...moment,
      onsetMs: moment.onsetMs - this.pausedMs,
      apexMs: moment.apexMs - this.pausedMs,
      offsetMs: moment.offsetMs - this.pausedMs,
    });
    if (this.kept.length > MOST_MOMENTS) this.kept.shift();
  }

  /** What could not be judged at a time; times must not fall. */
  addFrame(captureMs: number, reasons: readonly UnscoredReason[]): void {
    if (captureMs - this.pausedMs - this.lastMs > PAUSE_MS) this.pausedMs = captureMs - this.lastMs;
    const timestampMs = captureMs - this.pausedMs;
    if (Number.isNaN(this.firstMs)) this.firstMs = timestampMs;
    this.lastMs = timestampMs;
    const reason = reasons.find((each) => !PARTIAL_REASONS.includes(each));
    if (this.open && this.open.reason === reason) {
      this.open = { ...this.open, toMs: timestampMs };
      return;
    }
    if (this.open) this.close({ ...this.open, toMs: timestampMs });
    this.open = reason === undefined ? null : { fromMs: timestampMs, toMs: timestampMs, reason };
  }

  private close(span: UnscoredSpan): void {
    this.closed.push(span);
    if (this.closed.length > MOST_SPANS) this.closed.shift();
  }

  get moments(): readonly Moment[] {
    return this.kept;
  }

  get unscored(): readonly UnscoredSpan[] {
    return this.open ? [...this.closed, this.open] : this.closed;
  }

  get startMs(): number {
    return Number.isNaN(this.firstMs) ? 0 : this.firstMs;
  }

  get endMs(): number {
    return Number.isNaN(this.lastMs) ? 0 : this.lastMs;
  }
}
