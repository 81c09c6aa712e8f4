import type { Page } from 'playwright-core';

interface Told {
  readonly text: string;
  readonly atMs: number;
}

/** Runs in the page: notes what a line says, and when; it may say something else before a test can look. */
export function noteLines(line: Element): void {
  const told: Told[] = [];
  Object.assign(globalThis, { told });
  new MutationObserver(() => told.push({ text: line.textContent, atMs: Date.now() })).observe(line, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

/** Where the page says what it can judge, and what has happened. */
export const QUALITY_LINE = '.quality-text';

/** When the line first said this. */
export async function toldAt(page: Page, words: string): Promise<number> {
  const find = (text: string): number | undefined =>
    (globalThis as unknown as { told: Told[] }).told.find((each) => each.text === text)?.atMs;
  const handle = await page.waitForFunction(find, words);
  return (await handle.jsonValue())!;
}

/** When it first said something else after this. */
export async function unsaidAt(page: Page, words: string): Promise<number> {
  await toldAt(page, words);
  const find = (text: string): number | undefined => {
    const { told } = globalThis as unknown as { told: Told[] };
    return told[told.findIndex((each) => each.text === text) + 1]?.atMs;
  };
  const handle = await page.waitForFunction(find, words);
  return (await handle.jsonValue())!;
}
