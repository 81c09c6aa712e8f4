import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CACHE_FOLDER } from '../../src/cli/project-folder.ts';
import type { House } from './page-visit.ts';
import { beginPractice, openHouse, press, screenIs, startCamera } from './page-visit.ts';

/**
 * Takes every screen and state at four widths in both themes, for the eye: `npx tsx tests/e2e/screenshots.ts
 * [name ...]`. They show a real person's footage, so they stay in the cache.
 */
const FOLDER = join(CACHE_FOLDER, 'screenshots');
const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const THEMES = ['light', 'dark'] as const;
const SETTLE_MS = 700;

async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(SETTLE_MS);
      await page.screenshot({ path: join(FOLDER, `${name}-${size.width}-${colorScheme}.png`), fullPage });
    }
  }
}

/** Keeps the cue on screen for its portrait. */
async function holdCue(page: Page, text: string, more: string): Promise<void> {
  await page.evaluate(
    ([words, second]) => {
      const cue = document.querySelector<HTMLElement>('.cue')!;
      cue.querySelector('.cue-text')!.textContent = words!;
      cue.querySelector('.cue-more')!.textContent = second!;
      cue.dataset['phase'] = 'here';
    },
    [text, more],
  );
}

const SCENES: Readonly<Record<string, (house: House) => Promise<void>>> = {
  start: async (house) => {
    const page = await house.visit();
    await page.waitForTimeout(2500);
    await shoot(page, 'start', true);
    await page.close();
  },
  asking: async (house) => {
    const page = await house.visit();
    await page.evaluate(() => (navigator.mediaDevices.getUserMedia = () => new Promise(() => undefined)));
    await beginPractice(page);
    await page.waitForTimeout(6500);
    await shoot(page, 'asking');
    await page.close();
  },
  live: async (house) => {
    const page = await house.visit();
    await startCamera(page);
    await page.waitForTimeout(4000);
    await shoot(page, 'live');
    await holdCue(page, 'Maybe pause a moment', '');
    await shoot(page, 'live-cue');
    await holdCue(page, 'Share your impression, lightly', 'Be ready to let it go.');
    await shoot(page, 'live-cue-long');
    await page.evaluate(() => (document.querySelector<HTMLElement>('.cue')!.dataset['phase'] = 'away'));
    await page.locator('summary').click();
    await shoot(page, 'live-details');
    await page.locator('summary').click();
    await page.keyboard.press('h');
    await shoot(page, 'live-hidden');
    await page.keyboard.press('?');
    await shoot(page, 'help');
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await press(page, 'Pause');
    await shoot(page, 'paused');
    await press(page, 'End');
    await shoot(page, 'review-camera', true);
    await page.close();
  },
  trace: async (house) => {
    const page = await house.visit();
    await press(page, 'Watch the built-in trace');
    await screenIs(page, 'watching');
    await page.waitForTimeout(15_000);
    await shoot(page, 'trace');
    await screenIs(page, 'review', 90_000);
    await shoot(page, 'review', true);
    await page.close();
  },
  problem: async (house) => {
    const page = await house.visit();
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('In use', 'NotReadableError'));
    });
    await beginPractice(page);
    await screenIs(page, 'problem');
    await shoot(page, 'problem');
    await page.close();
  },
};

const wanted = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
const house = await openHouse('face');
for (const [name, scene] of Object.entries(SCENES)) {
  if (wanted.length === 0 || wanted.includes(name)) await scene(house);
}
await house.close();
