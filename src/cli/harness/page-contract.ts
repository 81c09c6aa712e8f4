/** What crosses between Node and any page that it drives. */
import type { Fault, PerceptionEvent } from '../../contracts/perception.ts';

/** The input on the page that a clip is put into, so that no copy of it is made. */
export const CLIP_INPUT = '#clip';

/** The function the page calls with news, installed before it loads. */
export const NEWS_FUNCTION = 'sottoNews';

export type PageNews = Extract<PerceptionEvent, { type: 'loading' | 'progress' }>;

/** A fault is a value here: errors lose their fields on the way out of a page. */
export type TaskResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

declare global {
  interface Window {
    [NEWS_FUNCTION](news: PageNews): Promise<void>;
  }
}
