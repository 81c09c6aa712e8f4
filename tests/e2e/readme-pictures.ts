import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { REVIEW_WORDS } from '../../src/ui/screens/review/words.ts';
import { WORDS } from '../../src/ui/words.ts';
import type { House } from './page-visit.ts';
import { press, screenIs } from './page-visit.ts';
import { holdCue, toThePeak } from './screenshot-scenes.ts';

/** The pictures of the README show the generated face and nobody's: they lie in the repository. */
const FOLDER = join(import.meta.dirname, 'pictures');
const SIZE = { width: 1120, height: 720 };
const SETTLE_MS = 1500;
const INTO_THE_TRACE_MS = 12_000;
const TRACE_MS = 90_000;

/** Takes them anew. */
export async function takeReadmePictures(house: House): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const page = await house.visit({ viewport: SIZE, locale: 'en', colorScheme: 'light' });
  await shootWhenSettled(page, 'start');
  await page.emulateMedia({ colorScheme: 'dark' });
  await press(page, WORDS.en.start.watchTrace);
  await screenIs(page, 'watching');
  await page.waitForTimeout(INTO_THE_TRACE_MS);
  await holdCue(page, 'Maybe pause a moment', '');
  await shootWhenSettled(page, 'cue');
  await screenIs(page, 'review', TRACE_MS);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('radio', { name: REVIEW_WORDS.en.moment.sizes['4'] }).check({ force: true });
  await toThePeak(page);
  await page.locator('.timeline-frame').evaluate((timeline) => {
    timeline.scrollIntoView({ block: 'start' });
  });
  await shootWhenSettled(page, 'review');
  await page.close();
}

async function shootWhenSettled(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
