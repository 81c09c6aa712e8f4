import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Rating } from '../../record/rating.ts';
import type { SessionRecord } from '../../record/session-record.ts';
import { tunedFactor } from '../../record/tuning.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { KeptStore } from '../kept/kept-store.ts';
import { Keeper } from './keeper.ts';
import { showing, wholeOf, type TimeWindow } from './time-window.ts';

/** The look back on a session: what is looked at, what the person says of it, and what follows from that. */
export class Review {
  /** As it was opened: what was rated then has had its effect already. */
  readonly opened: SessionRecord;
  /** `Settings.rateFactor` when it was opened. */
  readonly startFactor: number;
  readonly keeper: Keeper;
  readonly window;
  readonly #chosen = signal(0);
  readonly #record;
  readonly #settings: SettingsStore;

  /** @param wasKept whether the session came from the store */
  constructor(
    opened: SessionRecord,
    wasKept: boolean,
    settings: SettingsStore,
    store: Pick<KeptStore, 'keep' | 'update' | 'has'>,
  ) {
    this.opened = opened;
    this.startFactor = settings.current.peek().rateFactor;
    this.keeper = new Keeper(store, wasKept);
    this.window = signal<TimeWindow>(wholeOf(opened.durationMs));
    this.#record = signal(opened);
    this.#settings = settings;
  }

  /** The session with the ratings of now. */
  get record(): ReadonlySignal<SessionRecord> {
    return this.#record;
  }

  /** Which moment is looked at. */
  get chosen(): ReadonlySignal<number> {
    return this.#chosen;
  }

  choose(index: number): void {
    const { moments, durationMs } = this.#record.peek();
    const moment = moments.at(index)?.moment;
    if (index < 0 || !moment) return;
    this.#chosen.value = index;
    this.window.value = showing(this.window.peek(), moment.apexMs, durationMs);
  }

  /** The person's answer. It changes how ready this device is to notice, and is kept where the session is. */
  rate(index: number, rating: Rating): void {
    const record = this.#record.peek();
    const moments = record.moments.map((each, at) => (at === index ? { ...each, rating } : each));
    const rated = { ...record, moments };
    this.#record.value = rated;
    this.#tune(rated);
    void this.keeper.follow(rated);
  }

  /** Answers from an earlier look at a kept session count no second time. */
  #tune({ moments }: SessionRecord): void {
    const fresh = moments.map(({ rating }, at) => ({
      rating: rating === this.opened.moments[at]?.rating ? null : rating,
    }));
    const rateFactor = tunedFactor(this.startFactor, fresh);
    if (rateFactor === this.#settings.current.peek().rateFactor) return;
    this.#settings.change({ rateFactor });
  }
}
