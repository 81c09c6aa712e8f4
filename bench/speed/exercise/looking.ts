import type { Browser } from 'playwright-core';
import { EYE_WORDS } from '../../../src/ui/screens/eye/words/words.ts';
import { guessInPage } from './guessing.ts';
import { openExercise } from './opening.ts';
import { takePageNotes, type PageNotes } from './page-notes.ts';

/** A window in which the exercise is shown. */
export interface Display {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels of the display to a pixel of the page. */
  readonly density: number;
}

export const DISPLAYS: readonly Display[] = [
  { widthPx: 1280, heightPx: 800, density: 1 },
  { widthPx: 1920, heightPx: 1080, density: 1 },
  { widthPx: 1440, heightPx: 900, density: 2 },
  { widthPx: 360, heightPx: 740, density: 3 },
];

/** What came of showing trials in one window. */
export interface Looking {
  readonly display: Display;
  /** Shown whole, and asked about. */
  readonly shown: number;
  /** Shown again for a missed frame. */
  readonly repeated: number;
  /** Whether it was said that this display or machine is too slow. */
  readonly isTooSlow: boolean;
  readonly notes: PageNotes;
}

/** How often the page is asked how far it is: seldom, so that the question costs nothing. */
const ASK_EVERY_MS = 2000;
const SAYS = EYE_WORDS.en;

/** Goes through the exercise as somebody would who guesses, until so many trials were shown whole. */
export async function look(
  browser: Browser,
  origin: string,
  display: Display,
  trials: number,
): Promise<Looking> {
  const context = await browser.newContext({
    viewport: { width: display.widthPx, height: display.heightPx },
    deviceScaleFactor: display.density,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  // What runs TypeScript here wraps named functions in it.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(takePageNotes);
  await page.goto(origin);
  await openExercise(page, 'eye');
  const again = SAYS.result.again;
  await page.evaluate(guessInPage, { trials, again, tooSlow: SAYS.slow.heading });
  while (!(await page.evaluate(() => window.guessing.isOver))) await page.waitForTimeout(ASK_EVERY_MS);
  const [notes, isTooSlow] = await page.evaluate(
    () => [window.pageNotes, window.guessing.isTooSlow] as const,
  );
  await context.close();
  const told = (text: string): number => notes.lines.filter((line) => line.text === text).length;
  return { display, shown: told(SAYS.ask), repeated: told(SAYS.again.missed), isTooSlow, notes };
}
