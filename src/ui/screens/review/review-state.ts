import { signal } from '@preact/signals-core';
import { keptSessions } from '../../../storage/kept-sessions.ts';
import type { Rating } from '../../../record/rating.ts';
import type { SessionRecord } from '../../../record/session-record.ts';
import { Keeper } from './keeper.ts';
import { showing, wholeOf, type TimeWindow } from './time-window.ts';

/** What the parts of the review share: the session, the moment looked at, and the stretch that is shown. */
export class ReviewState {
  /** As it was opened: what was rated then has had its effect already. */
  readonly opened: SessionRecord;
  /** `Settings.confidenceOffset` when it was opened. */
  readonly startOffset: number;
  readonly keeper: Keeper;
  readonly record;
  readonly chosen = signal(0);
  readonly window;

  constructor(opened: SessionRecord, wasKept: boolean, startOffset: number) {
    this.opened = opened;
    this.startOffset = startOffset;
    this.keeper = new Keeper(keptSessions, wasKept);
    this.record = signal(opened);
    this.window = signal<TimeWindow>(wholeOf(opened.durationMs));
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
    void this.keeper.follow(this.record.peek());
  }
}

const reviews = new WeakMap<SessionRecord, ReviewState>();

/** The review of a session: a new one, or the one that a change of language or a look at the settings cut short. */
export function reviewOf(opened: SessionRecord, wasKept: boolean, startOffset: number): ReviewState {
  const known = reviews.get(opened);
  if (known) return known;
  const fresh = new ReviewState(opened, wasKept, startOffset);
  reviews.set(opened, fresh);
  return fresh;
}
