import { signal } from '@preact/signals-core';
import type { keptSessions } from '../../../storage/kept-sessions.ts';
import type { SessionRecord } from '../../../record/session-record.ts';

export type KeepState = 'not-kept' | 'kept' | 'failed';

type Storage = Pick<typeof keptSessions, 'keep' | 'update' | 'has'>;

/** Keeps a session when asked to, and from then on its ratings, one write after another. */
export class Keeper {
  readonly state;
  readonly #storage: Storage;
  #isKept: boolean;
  #writing = Promise.resolve();

  /** @param wasKept whether the session came from the storage */
  constructor(storage: Storage, wasKept: boolean) {
    this.#storage = storage;
    this.#isKept = wasKept;
    this.state = signal<KeepState>(wasKept ? 'kept' : 'not-kept');
  }

  /** Resolves when it is kept, or could not be. */
  keep(record: SessionRecord): Promise<void> {
    return this.#next(async () => {
      await this.#storage.keep(record);
      return true;
    });
  }

  /** The session was rated. One that was deleted meanwhile, in another tab, does not come back by that. */
  follow(record: SessionRecord): Promise<void> {
    return this.#next(async () => this.#isKept && (await this.#storage.update(record)));
  }

  /** Looks whether it is still there. */
  look(id: string): Promise<void> {
    return this.#next(async () => this.#isKept && (await this.#storage.has(id)));
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
