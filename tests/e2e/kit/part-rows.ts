import type { Page } from 'playwright-core';
import type { MeasuredPart } from '../../../src/contracts/face-part.ts';

/** Places along the chart, in percent. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where each part's row in the review says that it was judged. */
export function judgedStretches(page: Page): Promise<Readonly<Record<MeasuredPart, readonly Stretch[]>>> {
  return page.evaluate(readRows);
}

/** Runs in the page. */
function readRows(): Readonly<Record<MeasuredPart, readonly Stretch[]>> {
  const rows = [...document.querySelectorAll<HTMLElement>('.part-row')].map((row) => {
    const outline = row.querySelector<HTMLElement>('.judged')!.style.clipPath;
    const corners = [...outline.matchAll(/([\d.]+)%? ([\d.]+)%?[,)]/g)].map(([, across]) => Number(across));
    // Four corners a stretch: down its left side, and up its right.
    const stretches = corners.flatMap((from, at) => (at % 4 === 0 ? [{ from, to: corners[at + 2]! }] : []));
    return [row.dataset['part'], stretches.filter(({ from, to }) => to > from)] as const;
  });
  return Object.fromEntries(rows) as Record<MeasuredPart, Stretch[]>;
}

/** How much of the chart they cover, in percent. */
export function coveredBy(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}
