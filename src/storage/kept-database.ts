import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PastExercise } from '../exercise/past/past-shape.ts';
import type { KeptEntry } from './kept-entry.ts';
import { KeptFailure, keptFailure, type KeptFailureCode } from './kept-failure.ts';
import type { AnyRecord } from '../record/any-record.ts';

const DATABASE_NAME = 'sotto';
/** 2: past exercises. */
const DATABASE_VERSION = 2;
/** A tab in the middle of writing lets go within this time; one of an older version may never. */
const PATIENCE_MS = 3000;

interface KeptStores extends DBSchema {
  /** What a list shows, so that no clip is read for it. */
  entries: { key: string; value: KeptEntry };
  /** As they were when they were kept. */
  records: { key: string; value: AnyRecord };
  /** Read back with care: what is no exercise (any more) is told as such. */
  exercises: { key: string; value: PastExercise };
}
const ALL_STORES = ['entries', 'records', 'exercises'] as const;

export type KeptDatabase = IDBPDatabase<KeptStores>;

/** Whether anything was ever kept; asking creates nothing. Browsers that cannot tell are taken to say yes. */
export async function databaseExists(): Promise<boolean> {
  const factory = storage();
  if (!('databases' in factory)) return true;
  try {
    const all = await factory.databases();
    return all.some(({ name }) => name === DATABASE_NAME);
  } catch (cause) {
    throw keptFailure(cause);
  }
}

/**
 * Opens the database, creates it where there is none, does one thing, and closes it: no tab ever stands in
 * another's way for longer.
 * @throws KeptFailure
 */
export async function withDatabase<Result>(
  run: (database: KeptDatabase) => Promise<Result>,
  version = DATABASE_VERSION,
): Promise<Result> {
  const database = await openDatabase(version);
  try {
    return await run(database);
  } catch (cause) {
    throw keptFailure(cause);
  } finally {
    database.close();
  }
}

async function openDatabase(version: number): Promise<KeptDatabase> {
  storage();
  let reason: KeptFailureCode = 'no-answer';
  const opening = openDB<KeptStores>(DATABASE_NAME, version, {
    upgrade: createStores,
    blocked: () => (reason = 'blocked'),
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  try {
    const database = await withPatience(opening);
    if (database) return database;
  } catch (cause) {
    throw keptFailure(cause);
  }
  // It may still open, when nobody waits any more.
  opening.then(
    (late) => late.close(),
    () => undefined,
  );
  throw new KeptFailure(reason);
}

function createStores(database: KeptDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('records', { keyPath: 'id' });
  }
  if (oldVersion < 2) database.createObjectStore('exercises', { keyPath: 'id' });
}

/** Takes everything out of some stores; with the last of it goes the database. */
export async function emptyStores(names: readonly (typeof ALL_STORES)[number][]): Promise<void> {
  if (!(await databaseExists())) return;
  const isEmpty = await withDatabase(async (database) => {
    const change = database.transaction(ALL_STORES, 'readwrite');
    const stores = ALL_STORES.map((name) => change.objectStore(name));
    const cleared = names.map((name) => change.objectStore(name).clear());
    const counts = stores.map((store) => store.count());
    const [left] = await Promise.all([Promise.all(counts), ...cleared, change.done]);
    return left.every((count) => count === 0);
  });
  if (isEmpty) await deleteDatabase();
}

/** Removes all that is kept, and the database with it, whatever version wrote it. */
export async function removeDatabase(): Promise<void> {
  if (!(await databaseExists())) return;
  const failure = await failureOf(emptyStores(ALL_STORES));
  const isDeleted = await deleteDatabase();
  if (failure && !isDeleted) throw failure;
}

/** Everything is taken out even while another tab holds the database open; null when that was possible. */
async function failureOf(emptying: Promise<void>): Promise<KeptFailure | null> {
  try {
    await emptying;
    return null;
  } catch (cause) {
    return keptFailure(cause);
  }
}

/**
 * Deletes the whole database.
 * @returns false where another tab holds it open; the browser then deletes it when that tab lets go
 */
async function deleteDatabase(): Promise<boolean> {
  storage();
  try {
    return (await withPatience(deleteDB(DATABASE_NAME).then(() => true))) ?? false;
  } catch (cause) {
    throw keptFailure(cause);
  }
}

/** What was promised, or null when it takes too long. */
async function withPatience<Result>(promised: Promise<Result>): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}

function storage(): IDBFactory {
  const factory = globalThis.indexedDB as IDBFactory | undefined;
  if (!factory) throw new KeptFailure('unavailable');
  return factory;
}
