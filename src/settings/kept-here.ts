/** Of everything that the page keeps on a computer; nothing else on the same origin is touched. */
const PREFIX = 'sotto';
export const SESSIONS_DATABASE = 'sotto';
/** A database that another tab holds open answers only when that tab lets go. */
const PATIENCE_MS = 2000;

/** What the page keeps on this computer, in pieces. */
export interface KeptHere {
  readonly settings: number;
  /** Null where they cannot be counted: another tab holds them. */
  readonly sessions: number | null;
  readonly files: number;
  readonly workers: number;
}

export interface Deletion {
  readonly before: KeptHere;
  readonly after: KeptHere;
}

/** Counts, and leaves nothing behind by counting. */
export async function keptHere(): Promise<KeptHere> {
  const [sessions, files, workers] = await Promise.all([countSessions(), countFiles(), ourWorkers()]);
  return { settings: ourKeys().length, sessions, files, workers: workers.length };
}

export function isNothing({ settings, sessions, files, workers }: KeptHere): boolean {
  return settings === 0 && sessions === 0 && files === 0 && workers === 0;
}

/**
 * Removes all of it, as far as the browser lets go, and tells what was there and what is there now.
 * @param forgetSettings takes the settings back to the defaults
 */
export async function deleteEverything(forgetSettings: () => void): Promise<Deletion> {
  const before = await keptHere();
  // The workers first, so that none fills a cache again.
  await Promise.allSettled((await ourWorkers()).map((worker) => worker.unregister()));
  await Promise.allSettled((await ourCaches()).map((name) => caches.delete(name)));
  await deleteSessions();
  forgetSettings();
  for (const key of ourKeys()) localStorage.removeItem(key);
  return { before, after: await keptHere() };
}

/** The browser may forbid all storage: then nothing is kept. */
function ourKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** Only on secure pages does a browser know caches and service workers, and it may refuse both. */
async function ourCaches(): Promise<readonly string[]> {
  if (!('caches' in globalThis)) return [];
  const all = await caches.keys().catch(() => []);
  return all.filter((name) => name.startsWith(PREFIX));
}

async function countFiles(): Promise<number> {
  const counts = (await ourCaches()).map(async (name) => (await (await caches.open(name)).keys()).length);
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function ourWorkers(): Promise<readonly ServiceWorkerRegistration[]> {
  if (!('serviceWorker' in navigator)) return [];
  const home = new URL('./', document.baseURI).href;
  const all = await navigator.serviceWorker.getRegistrations().catch(() => []);
  return all.filter(({ scope }) => scope.startsWith(home));
}

function countSessions(): Promise<number | null> {
  return patiently(async () => {
    const database = await openExisting();
    if (!database) return 0;
    try {
      return await countRecords(database);
    } finally {
      database.close();
    }
  });
}

/** Null where there is none: a database that this call would make is not made. */
function openExisting(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(SESSIONS_DATABASE);
    let missing = false;
    request.onupgradeneeded = () => {
      missing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (missing ? resolve(null) : reject(asError(request.error)));
  });
}

/** A session has an entry of its own in each store. */
function countRecords(database: IDBDatabase): Promise<number> {
  const stores = [...database.objectStoreNames];
  if (stores.length === 0) return Promise.resolve(0);
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores);
    const requests = stores.map((name) => transaction.objectStore(name).count());
    transaction.oncomplete = () => resolve(Math.max(...requests.map(({ result }) => result)));
    transaction.onabort = () => reject(asError(transaction.error));
  });
}

function deleteSessions(): Promise<true | null> {
  return patiently(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(SESSIONS_DATABASE);
        request.onsuccess = () => resolve(true);
        request.onerror = () => reject(asError(request.error));
      }),
  );
}

/** Null after the patience is over, and where the browser forbids the database. */
async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch (error) {
    console.warn('The database of kept sessions cannot be reached.', error);
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function asError(error: DOMException | null): Error {
  return error ?? new Error('The database did not say why.');
}
