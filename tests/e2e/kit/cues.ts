import type { Page } from 'playwright-core';

export interface Watched {
  readonly cues: { readonly text: string; readonly atMs: number }[];
  readonly shifts: Shift[];
}

/** The layout moved: by how much of the window, and what. */
interface Shift {
  readonly value: number;
  readonly what: readonly string[];
  readonly atMs: number;
}

/** As the browser reports it; TypeScript does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
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
    for (const { value, sources, startTime } of list.getEntries() as LayoutShift[]) {
      const what = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : '?'));
      watched.shifts.push({ value, what, atMs: performance.timeOrigin + startTime });
    }
  }).observe({ type: 'layout-shift' });
}

/** How much of the window moved in all, as browsers sum it up. */
export function sumOf({ shifts }: Pick<Watched, 'shifts'>): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

export function seenBy(page: Page): Promise<Watched> {
  return page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
}

/** Waits until a cue is there. */
export async function cueComes(page: Page): Promise<void> {
  await page.locator('.cue[data-phase=here]').waitFor({ state: 'attached' });
}
