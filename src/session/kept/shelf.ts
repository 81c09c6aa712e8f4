import { signal } from '@preact/signals-core';
import { MOST_CHARACTERS, recordFromJson } from '../../record/record-json.ts';
import type { SessionRecord } from '../../record/session-record.ts';
import type { KeptEntry } from '../../storage/kept-entry.ts';
import { keptFailure, type KeptFailureCode } from '../../storage/kept-failure.ts';
import { readPickedFile, type FileFailureCode, type PickedFile } from '../picked-file.ts';
import type { KeptStore } from './kept-store.ts';

/** What is known of the kept sessions; always read back from the storage, never remembered. */
export type ShelfState =
  | { readonly name: 'reading' }
  | { readonly name: 'failed'; readonly code: KeptFailureCode }
  | { readonly name: 'read'; readonly entries: readonly KeptEntry[]; readonly at: Date };

/** Something to be said beside the list. */
export type News =
  | { readonly name: 'gone' }
  | { readonly name: 'failed'; readonly code: KeptFailureCode }
  | { readonly name: 'brought-in'; readonly sessions: number; readonly failures: readonly FileFailure[] };

export type BringInFailure = FileFailureCode | 'already-kept';

interface FileFailure {
  readonly file: string;
  readonly failure: BringInFailure | KeptFailureCode;
}

/** The kept sessions as the screen sees them, and what can be done with them. */
export class Shelf {
  readonly state = signal<ShelfState>({ name: 'reading' });
  readonly news = signal<News | null>(null);
  readonly #store: Omit<KeptStore, 'keep' | 'update' | 'has'>;
  /** Of the newest reading: an older one that answers late says nothing. */
  #reading = new AbortController();
  readonly #left = new AbortController();

  constructor(store: Omit<KeptStore, 'keep' | 'update' | 'has'>) {
    this.#store = store;
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

  /** Keeps the session of each file; a file that holds none changes nothing. */
  async bringIn(files: readonly PickedFile[]): Promise<void> {
    const failures: FileFailure[] = [];
    for (const file of files) {
      const failure = await this.#bringInOne(file);
      if (failure) failures.push({ file: file.name, failure });
    }
    this.news.value = { name: 'brought-in', sessions: files.length - failures.length, failures };
    await this.read();
  }

  /** The screen is left: what was asked for is still done, and nothing is handed out any more. */
  leave(): void {
    this.#left.abort();
    this.#reading.abort();
  }

  async #readState(): Promise<ShelfState> {
    try {
      return { name: 'read', entries: await this.#store.list(), at: new Date() };
    } catch (cause) {
      return { name: 'failed', code: keptFailure(cause).code };
    }
  }

  async #bringInOne(file: PickedFile): Promise<FileFailure['failure'] | null> {
    const read = await readPickedFile(file, MOST_CHARACTERS, recordFromJson);
    if ('failure' in read) return read.failure;
    try {
      return (await this.#store.add(read.content)) ? null : 'already-kept';
    } catch (cause) {
      return keptFailure(cause).code;
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
