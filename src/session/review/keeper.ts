import { signal } from '@preact/signals-core';
import type { SessionRecord } from '../../record/session-record.ts';
import type { KeptStore } from '../kept/kept-store.ts';

export type KeepState = 'not-kept' | 'kept' | 'failed';

/** Keeps a session when asked to, and from then on its ratings, one write after another. */
export class Keeper {
  readonly state;
  readonly #store: Pick<KeptStore, 'keep' | 'update' | 'has'>;
  #isKept: boolean;
  #writing = Promise.resolve();

  /** @param wasKept whether the session came from the storage */
  constructor(store: Pick<KeptStore, 'keep' | 'update' | 'has'>, wasKept: boolean) {
    this.#store = store;
    this.#isKept = wasKept;
    this.state = signal<KeepState>(wasKept ? 'kept' : 'not-kept');
  }

  /** Resolves when it is kept, or could not be. */
  keep(record: SessionRecord): Promise<void> {
    return this.#next(async () => {
      await this.#store.keep(record);
      return true;
    });
  }

  /** The session was rated. One that was deleted meanwhile, in another tab, does not come back by that. */
  follow(record: SessionRecord): Promise<void> {
    return this.#next(async () => this.#isKept && (await this.#store.update(record)));
  }

  /** Looks whether it is still there. */
  look(id: string): Promise<void> {
    return this.#next(async () => this.#isKept && (await this.#store.has(id)));
  }

  /** @param step tells whether the session is kept after it */
  #next(step: () => Promise<boolean>): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      try {
        this.#isKept = await step();
        this.state.value = this.#isKept ? 'kept' : 'not-kept';
      } catch (error) {
        console.warn(error);
        this.state.value = 'failed';
      }
    });
    return this.#writing;
  }
}
