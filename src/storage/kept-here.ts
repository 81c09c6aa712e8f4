import { siteRoot } from './site-root.ts';
import { removeDatabase } from './kept-database.ts';
import { keptExercises } from './kept-exercises.ts';
import { keptSessions } from './kept-sessions.ts';

/** Of everything that the page keeps on a computer; nothing else on the same origin is touched. */
const PREFIX = 'sotto';

/** What the page keeps on this computer, in pieces. */
export interface KeptHere {
  readonly settings: number;
  /** Null where they cannot be counted: another tab holds them. */
  readonly sessions: number | null;
  readonly exercises: number | null;
  readonly files: number;
  readonly workers: number;
}

export interface Deletion {
  readonly before: KeptHere;
  readonly after: KeptHere;
}

/** Counts, and leaves nothing behind by counting. */
async function keptHere(): Promise<KeptHere> {
  const [sessions, exercises, files, workers] = await Promise.all([
    countOf(keptSessions),
    countOf(keptExercises),
    countFiles(),
    ourWorkers(),
  ]);
  return { settings: ourKeys().length, sessions, exercises, files, workers: workers.length };
}

export function isNothing(here: KeptHere): boolean {
  return Object.values(here).every((count) => count === 0);
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
  await deleteKept();
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
  const home = siteRoot();
  const all = await navigator.serviceWorker.getRegistrations().catch(() => []);
  return all.filter(({ scope }) => scope.startsWith(home));
}

/** Null where they cannot be counted. */
async function countOf(kept: { count(): Promise<number> }): Promise<number | null> {
  try {
    return await kept.count();
  } catch (error) {
    console.warn('What is kept cannot be counted.', error);
    return null;
  }
}

/** Where it fails, the count afterwards tells. */
async function deleteKept(): Promise<void> {
  try {
    await removeDatabase();
  } catch (error) {
    console.warn('What is kept cannot be deleted.', error);
  }
}
