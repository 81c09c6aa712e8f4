import type { Browser, Page } from 'playwright-core';
import { Random } from '../../../src/core/random.ts';
import { EYE_WORDS } from '../../../src/ui/screens/eye/words/words.ts';
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

/** One of the keys of the pad, for each part and for nothing. */
const KEYS = ['Digit2', 'KeyW', 'KeyS', 'KeyX', 'KeyF', 'Space'] as const;
const SAYS = EYE_WORDS.en;
/** Where the page waits for an answer, or for somebody who has read. */
const WAITING = '.eye-pad[data-open=true], .eye-feedback, .eye-pause, .eye-result';

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
  await page.addInitScript(takePageNotes);
  await page.goto(origin);
  await openExercise(page, 'eye');
  const isTooSlow = await guess(page, trials);
  const notes = await page.evaluate(() => window.pageNotes);
  await context.close();
  const told = (text: string): number => notes.lines.filter((line) => line.text === text).length;
  return { display, shown: told(SAYS.ask), repeated: told(SAYS.again.missed), isTooSlow, notes };
}

/** @returns whether the page said that it is too slow here */
async function guess(page: Page, trials: number): Promise<boolean> {
  const random = new Random(trials);
  for (let answered = 0; answered < trials;) {
    await page.locator(WAITING).first().waitFor();
    if ((await page.locator('.eye-pad[data-open=true]').count()) > 0) {
      await page.keyboard.press(random.pick(KEYS));
      answered++;
    } else if ((await page.getByRole('heading', { name: SAYS.slow.heading }).count()) > 0) return true;
    else if ((await page.locator('.eye-result').count()) > 0)
      await page.getByRole('button', { name: SAYS.result.again, exact: true }).click();
    else await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
  }
  return false;
}
