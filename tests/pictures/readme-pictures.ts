import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { SCENES } from '../../src/exercise/answer/scenes.ts';
import { EYE_WORDS } from '../../src/ui/screens/eye/words/words.ts';
import { REVIEW_WORDS } from '../../src/ui/screens/review/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { cueComes } from '../e2e/kit/cues.ts';
import { showKnownTrials } from '../e2e/kit/eye-twin.ts';
import { letPass } from '../e2e/kit/steady-display.ts';
import type { House } from '../e2e/kit/visit.ts';
import { press, screenIs } from '../e2e/kit/visit.ts';
import { toThePeak } from './scenes.ts';

/** The pictures of the README show the generated face and nobody's: they lie in the repository. */
const FOLDER = join(import.meta.dirname, 'readme');
const SIZE = { width: 1120, height: 720 };
const HALF = { width: 960, height: 720 };
const SETTLE_MS = 1500;
/** The light has gathered, and has not begun to go. */
const CUE_IN_MS = 900;

/** Takes them anew. */
export async function takeReadmePictures(house: House): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const page = await house.visit({ viewport: SIZE, locale: 'en', colorScheme: 'light' });
  await shootWhenSettled(house, page, 'start');
  await page.emulateMedia({ colorScheme: 'dark' });
  await press(page, WORDS.en.start.watchTrace);
  await screenIs(page, 'watching');
  await cueComes(page);
  await page.waitForTimeout(CUE_IN_MS);
  await shoot(house, page, 'cue');
  await screenIs(page, 'review');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('radio', { name: REVIEW_WORDS.en.moment.sizes['4'] }).check({ force: true });
  await toThePeak(page);
  await page.locator('.timeline-frame').evaluate((timeline) => {
    timeline.scrollIntoView({ block: 'start' });
    scrollBy(0, -24);
  });
  await shootWhenSettled(house, page, 'review');
  await page.close();
  await shootExercises(house);
}

/** They stand side by side: smaller, so that they can be read. */
async function shootExercises(house: House): Promise<void> {
  const page = await house.browser.newPage({ viewport: HALF, locale: 'en', colorScheme: 'light' });
  await showKnownTrials(page);
  await page.goto(house.server.origin);
  await press(page, WORDS.en.start.eye);
  await press(page, EYE_WORDS.en.intro.begin);
  await page.locator('.eye-pad[data-open=true]').waitFor();
  await letPass(page, 0);
  await shootWhenSettled(house, page, 'eye');
  await page.close();
  const scene = await house.visit({ viewport: HALF, locale: 'en', colorScheme: 'light' });
  await press(scene, WORDS.en.start.answer);
  await press(scene, SCENES.en[0]!.title);
  await shootWhenSettled(house, scene, 'answer');
  await scene.close();
}

async function shootWhenSettled(house: House, page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLE_MS);
  await shoot(house, page, name);
}

/** As WebP, for fine lines make large PNG files. */
async function shoot({ browser }: House, page: Page, name: string): Promise<void> {
  const picture = await page.screenshot();
  const blank = await browser.newPage();
  const small = await blank.evaluate(toWebp, picture.toString('base64'));
  await blank.close();
  await writeFile(join(FOLDER, `${name}.webp`), Buffer.from(small, 'base64'));
}

/** Runs in a page. */
async function toWebp(png: string): Promise<string> {
  const bytes = Uint8Array.from(atob(png), (each) => each.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/webp', 0.85).split(',')[1]!;
}
