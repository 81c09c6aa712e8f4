import { signal } from '@preact/signals-core';
import type { SessionRecord } from '../../record/session-record.ts';
import type { KeptEntry } from '../../storage/kept-entry.ts';
import { keptFailure, type KeptFailureCode } from '../../storage/kept-failure.ts';
import type { StoredExercise } from '../../storage/stored-exercise.ts';
import type { PickedFile } from '../picked-file.ts';
import { bringInFiles, type BroughtIn } from './bring-in.ts';
import type { ExerciseStore } from './exercise-store.ts';
import type { KeptStore } from './kept-store.ts';

/** What is known of what is kept; always read back from the storage, never remembered. */
export type ShelfState =
  | { readonly name: 'reading' }
  | { readonly name: 'failed'; readonly code: KeptFailureCode }
  | {
      readonly name: 'read';
      readonly entries: readonly KeptEntry[];
      readonly exercises: readonly StoredExercise[];
      readonly at: Date;
    };

/** Something to be said beside the list. */
export type News =
  | { readonly name: 'gone' }
  | { readonly name: 'failed'; readonly code: KeptFailureCode }
  | ({ readonly name: 'brought-in' } & BroughtIn);

type SessionStore = Omit<KeptStore, 'keep' | 'update' | 'has'>;
type PastStore = Omit<ExerciseStore, 'keep' | 'has'>;

/** What is kept, sessions and past exercises, as the screen sees it, and what can be done with it. */
export class Shelf {
  readonly state = signal<ShelfState>({ name: 'reading' });
  readonly news = signal<News | null>(null);
  readonly #store: SessionStore;
  readonly #exercises: PastStore;
  /** Of the newest reading: an older one that answers late says nothing. */
  #reading = new AbortController();
  readonly #left = new AbortController();

  constructor(store: SessionStore, exercises: PastStore) {
    this.#store = store;
    this.#exercises = exercises;
  }

  async read(): Promise<void> {
    this.#reading.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const state = await this.#readState();
    if (!reading.signal.aborted) this.state.value = state;
  }

  /** A whole session; null, and news, where it cannot be had; null where the screen was left meanwhile. */
  async take(id: string): Promise<SessionRecord | null> {
    const record = await this.#try(() => this.#store.get(id));
    if (this.#left.signal.aborted || record === undefined) return null;
    if (record !== null) return record;
    this.news.value = { name: 'gone' };
    await this.read();
    return null;
  }

  async remove(id: string): Promise<void> {
    await this.#try(() => this.#store.remove(id));
    await this.read();
  }

  async removeAll(): Promise<void> {
    await this.#try(() => this.#store.removeAll());
    await this.read();
  }

  async removeExercise(key: string): Promise<void> {
    await this.#try(() => this.#exercises.remove(key));
    await this.read();
  }

  async removeAllExercises(): Promise<void> {
    await this.#try(() => this.#exercises.removeAll());
    await this.read();
  }

  /** Keeps what each file holds; a file that holds nothing of it changes nothing. */
  async bringIn(files: readonly PickedFile[]): Promise<void> {
    const broughtIn = await bringInFiles({ sessions: this.#store, exercises: this.#exercises }, files);
    this.news.value = { name: 'brought-in', ...broughtIn };
    await this.read();
  }

  /** The screen is left: what was asked for is still done, and nothing is handed out any more. */
  leave(): void {
    this.#left.abort();
    this.#reading.abort();
  }

  async #readState(): Promise<ShelfState> {
    try {
      const [entries, exercises] = await Promise.all([this.#store.list(), this.#exercises.list()]);
      return { name: 'read', entries, exercises, at: new Date() };
    } catch (cause) {
      return { name: 'failed', code: keptFailure(cause).code };
    }
  }

  /** Does it, or says why not and gives undefined. */
  async #try<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
    this.news.value = null;
    try {
      return await run();
    } catch (cause) {
      this.news.value = { name: 'failed', code: keptFailure(cause).code };
      return undefined;
    }
  }
}
