import { signal } from '@preact/signals-core';
import type { Rating, SessionRecord } from '../../../review/session-record.ts';
import { showing, wholeOf, type TimeWindow } from './time-window.ts';

/** What the parts of the review share: the session, the moment looked at, and the stretch that is shown. */
export class ReviewState {
  readonly record;
  readonly chosen = signal(0);
  readonly window;

  constructor(record: SessionRecord) {
    this.record = signal(record);
    this.window = signal<TimeWindow>(wholeOf(record.durationMs));
  }

  choose(index: number): void {
    const { moments, durationMs } = this.record.peek();
    const moment = moments.at(index)?.moment;
    if (index < 0 || !moment) return;
    this.chosen.value = index;
    this.window.value = showing(this.window.peek(), moment.apexMs, durationMs);
  }

  rate(index: number, rating: Rating): void {
    const record = this.record.peek();
    const moments = record.moments.map((each, at) => (at === index ? { ...each, rating } : each));
    this.record.value = { ...record, moments };
  }
}
