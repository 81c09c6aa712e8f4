import type { Page } from 'playwright-core';

export interface Watched {
  readonly cues: { readonly text: string; readonly atMs: number }[];
  readonly shifts: number[];
}

/** Runs in the page: notes every cue, and every movement of the layout. */
export function watchCues(): void {
  const watched: Watched = { cues: [], shifts: [] };
  Object.assign(globalThis, { watched });
  const cue = document.querySelector<HTMLElement>('.cue')!;
  new MutationObserver(() => {
    if (cue.dataset['phase'] !== 'here') return;
    watched.cues.push({ text: cue.querySelector('.cue-text')!.textContent, atMs: Date.now() });
  }).observe(cue, { attributes: true, attributeFilter: ['data-phase'] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift' });
}

export function seenBy(page: Page): Promise<Watched> {
  return page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
}

/** Waits until a cue is there. */
export async function cueComes(page: Page, timeout: number): Promise<void> {
  await page.locator('.cue[data-phase=here]').waitFor({ state: 'attached', timeout });
}
