import type { Page } from 'playwright-core';

export interface Stored {
  readonly local: number;
  readonly session: number;
  readonly databases: number;
  readonly caches: number;
}

export const NOTHING_STORED: Stored = { local: 0, session: 0, databases: 0, caches: 0 };

/** What the page keeps in the browser, counted by the browser itself. */
export function storedBy(page: Page): Promise<Stored> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
}
