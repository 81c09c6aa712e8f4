import { databaseExists, emptyStores, withDatabase } from './kept-database.ts';
import { entryOf, type KeptEntry } from './kept-entry.ts';
import { presentRecord } from '../record/any-record.ts';
import type { SessionRecord } from '../record/session-record.ts';

const STORES = ['entries', 'records'] as const;

/**
 * The sessions a person chose to keep, in this browser only. Nothing exists before the first is kept, and
 * reading creates nothing. Every call throws KeptFailure, and nothing else, when the storage fails.
 */
export const keptSessions = {
  /** Keeps a session; one of the same id is replaced. */
  async keep(record: SessionRecord): Promise<void> {
    await write(record, () => true);
  },

  /** Keeps a session from elsewhere. False where one of its id is kept, which stays as it is. */
  add(record: SessionRecord): Promise<boolean> {
    return write(record, (isKept) => !isKept);
  },

  /** Writes a kept session anew, as when a rating was changed. False where it is not kept (any more). */
  async update(record: SessionRecord): Promise<boolean> {
    return (await databaseExists()) && (await write(record, (isKept) => isKept));
  },

  /** The newest first, without their moments. */
  async list(): Promise<readonly KeptEntry[]> {
    if (!(await databaseExists())) return [];
    const entries = await withDatabase((database) => database.getAll('entries'));
    return entries.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  },

  async count(): Promise<number> {
    if (!(await databaseExists())) return 0;
    return withDatabase((database) => database.count('entries'));
  },

  /** The whole session, with its clips; null where it is not kept (any more). */
  async get(id: string): Promise<SessionRecord | null> {
    if (!(await databaseExists())) return null;
    const kept = await withDatabase((database) => database.get('records', id));
    return kept ? presentRecord(kept) : null;
  },

  async has(id: string): Promise<boolean> {
    if (!(await databaseExists())) return false;
    return (await withDatabase((database) => database.getKey('entries', id))) !== undefined;
  },

  async remove(id: string): Promise<void> {
    if (!(await databaseExists())) return;
    await withDatabase(async (database) => {
      const change = database.transaction(STORES, 'readwrite');
      await Promise.all([
        change.objectStore('entries').delete(id),
        change.objectStore('records').delete(id),
        change.done,
      ]);
    });
  },

  /** Removes every session; past exercises stay. */
  removeAll(): Promise<void> {
    return emptyStores(STORES);
  },
} as const;

/** Looks and writes in one transaction, so that no other tab comes in between. */
function write(record: SessionRecord, may: (isKept: boolean) => boolean): Promise<boolean> {
  return withDatabase(async (database) => {
    const change = database.transaction(STORES, 'readwrite');
    const isKept = (await change.objectStore('entries').getKey(record.id)) !== undefined;
    if (!may(isKept)) return false;
    await Promise.all([
      change.objectStore('entries').put(entryOf(record)),
      change.objectStore('records').put(record),
      change.done,
    ]);
    return true;
  });
}
