import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import { openHouse } from '../e2e/kit/visit.ts';
import { takeReadmePictures } from './readme-pictures.ts';
import { SCENES } from './scenes.ts';
import type { Shoot } from './stage.ts';

/**
 * Takes every screen and state at four widths in both themes, in English, and in German in one, for
 * the eye: `npx tsx tests/pictures/screenshots.ts [name ...] [de:name ...]`. They show a real person's footage,
 * so they stay in the cache. `readme` alone takes the pictures of the README, of the generated face.
 */
const FOLDER = join(CACHE_FOLDER, 'screenshots');
const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const THEMES = ['light', 'dark'] as const;
/** Words are long or short whatever the theme. */
const LONG_WORDS = { prefix: 'de:', themes: ['light'] } as const;
const SETTLE_MS = 500;
/** What is narrower is touched. */
const TABLET_PX = 600;

const shootAll = shooter('', THEMES);
const shootLongWords = shooter('de-', LONG_WORDS.themes);

function shooter(prefix: string, themes: readonly (typeof THEMES)[number][]): Shoot {
  return async (page, name, fullPage = false) => {
    const touch = await page.context().newCDPSession(page);
    await page.mouse.move(0, 0);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: size.width < TABLET_PX });
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(SETTLE_MS);
        const path = join(FOLDER, `${prefix}${name}-${size.width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage });
      }
    }
  };
}

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
await mkdir(FOLDER, { recursive: true });
const house = await openHouse('face');
try {
  if (wanted.includes('readme')) await takeReadmePictures(house);
  for (const [name, scene] of Object.entries(SCENES)) {
    if (isWanted(name)) await scene({ house, language: 'en', shoot: shootAll });
    if (isWanted(`${LONG_WORDS.prefix}${name}`)) {
      await scene({ house, language: 'de', shoot: shootLongWords });
    }
  }
} finally {
  await house.close();
}
