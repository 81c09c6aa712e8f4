import { servePage, type Served } from '../serve-page.ts';

export type { Served } from '../serve-page.ts';

/** The page beside this file. */
export function serveKept(): Promise<Served> {
  return servePage(import.meta.dirname, ['idb', 'fast-check']);
}
