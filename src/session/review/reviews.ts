import type { SessionRecord } from '../../record/session-record.ts';
import type { Review } from './review.ts';

/** Holds the review of a session over a change of language and a look at the settings, and no longer than the session. */
export class Reviews {
  readonly #ofSession = new WeakMap<SessionRecord, Review>();

  /** The review of a session: the one that is open, or a new one. */
  of(opened: SessionRecord, make: () => Review): Review {
    const review = this.#ofSession.get(opened) ?? make();
    this.#ofSession.set(opened, review);
    return review;
  }
}
