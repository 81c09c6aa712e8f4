import { signal } from '@preact/signals-core';
import type { KeptEntry } from '../../../storage/kept-entry.ts';
import { keptFailure, type KeptFailureCode } from '../../../storage/kept-failure.ts';
import { keptSessions } from '../../../storage/kept-sessions.ts';
import type { SessionRecord } from '../../../record/session-record.ts';
import { readPickedFile, type FileFailureCode } from '../../../session/picked-file.ts';
import { MOST_CHARACTERS, recordFromJson } from '../../../record/record-json.ts';

export type BringInFailure = FileFailureCode | 'already-kept';

/** What is known of the kept sessions; always read back from the storage, never remembered. */
export type ShelfState =
  | { readonly name: 'reading' }
  | { readonly name: 'failed'; readonly code: KeptFailureCode }
  | { readonly name: 'read'; readonly entries: readonly KeptEntry[]; readonly at: Date };

/** Something to be told beside the list. */
export type News =
  | { readonly name: 'gone' }
  | { readonly name: 'failed'; readonly code: KeptFailureCode }
  | { readonly name: 'brought-in'; readonly sessions: number; readonly failures: readonly FileFailure[] };

interface FileFailure {
  readonly file: string;
  readonly failure: BringInFailure | KeptFailureCode;
}

/** The kept sessions as the screen sees them, and what can be done with them. */
export class Shelf {
  readonly state = signal<ShelfState>({ name: 'reading' });
  readonly news = signal<News | null>(null);

  async read(): Promise<void> {
    try {
      const entries = await keptSessions.list();
      this.state.value = { name: 'read', entries, at: new Date() };
    } catch (cause) {
      this.state.value = { name: 'failed', code: keptFailure(cause).code };
    }
  }

  /** A whole session; null, and news, where it cannot be had. */
  async take(id: string): Promise<SessionRecord | null> {
    const record = await this.try(() => keptSessions.get(id));
    if (record !== null) return record ?? null;
    this.news.value = { name: 'gone' };
    await this.read();
    return null;
  }

  async remove(id: string): Promise<void> {
    await this.try(() => keptSessions.remove(id));
    await this.read();
  }

  async removeAll(): Promise<void> {
    await this.try(() => keptSessions.removeAll());
    await this.read();
  }

  /** Keeps the session of each file; a file that holds none changes nothing. */
  async bringIn(files: readonly File[]): Promise<void> {
    const failures: FileFailure[] = [];
    for (const file of files) {
      const failure = await bringInOne(file);
      if (failure) failures.push({ file: file.name, failure });
    }
    this.news.value = { name: 'brought-in', sessions: files.length - failures.length, failures };
    await this.read();
  }

  /** Does it, or tells why not and gives undefined. */
  private async try<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
    this.news.value = null;
    try {
      return await run();
    } catch (cause) {
      this.news.value = { name: 'failed', code: keptFailure(cause).code };
      return undefined;
    }
  }
}

async function bringInOne(file: File): Promise<FileFailure['failure'] | null> {
  const found = await readPickedFile(file, MOST_CHARACTERS, recordFromJson);
  if ('failure' in found) return found.failure;
  try {
    return (await keptSessions.add(found.content)) ? null : 'already-kept';
  } catch (cause) {
    return keptFailure(cause).code;
  }
}
