import type { SessionRecord } from '../../record/session-record.ts';
import type { Review } from './review.ts';

/** Holds the review that is open, over a change of language and a look at the settings. */
export class Reviews {
  #open: Review | null = null;

  /** The review of a session: the one that is open, or a new one in its place. */
  of(opened: SessionRecord, make: () => Review): Review {
    if (this.#open?.opened !== opened) this.#open = make();
    return this.#open;
  }
}
