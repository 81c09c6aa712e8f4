import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/contracts/language.ts';
import { recordToJson } from '../../src/record/record-json.ts';
import { EYE_WORDS } from '../../src/ui/screens/eye/words/words.ts';
import { KEPT_WORDS } from '../../src/ui/screens/kept/words/words.ts';
import { PREPARE_WORDS } from '../../src/ui/screens/prepare/words/words.ts';
import { REVIEW_WORDS } from '../../src/ui/screens/review/words/words.ts';
import { SELF_TEST_WORDS } from '../../src/ui/screens/self-test/words/words.ts';
import { SETTINGS_WORDS } from '../../src/ui/screens/settings/words/words.ts';
import { WORKSHOP_WORDS } from '../../src/ui/screens/workshop/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { MOMENT, clipWith, recordWith } from '../unit/record/session-record.fixture.ts';
import { axeFindings } from './kit/axe.ts';
import type { House } from './kit/visit.ts';
import { openHouse, press } from './kit/visit.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** A small phone. */
const NARROW_PX = 360;

const SESSION = recordWith({
  scenario: 'Ask for a raise',
  moments: [
    { moment: MOMENT, clip: clipWith(30), rating: 'yes' },
    { moment: { ...MOMENT, onsetMs: 15_000, apexMs: 15_100, offsetMs: 15_300 }, clip: null, rating: null },
  ],
});

type Way = (page: Page, language: Language) => Promise<void>;

const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

async function bringIn(page: Page, language: Language): Promise<void> {
  await press(page, WORDS[language].start.kept);
  await page.setInputFiles('.bring-in input', {
    name: 'session.json',
    mimeType: 'application/json',
    buffer: Buffer.from(recordToJson(SESSION)),
  });
  await page.getByText(KEPT_WORDS[language].count(1)).waitFor();
}

const SCREENS: Readonly<Record<string, Way>> = {
  start: (page, language) => heading(page, WORDS[language].start.heading),
  'the questions': async (page, language) => {
    await press(page, WORDS[language].start.practise);
    await heading(page, PREPARE_WORDS[language].heading);
  },
  'the questions, with a ready scenario': async (page, language) => {
    await press(page, WORDS[language].start.practise);
    await page.locator('#scenario').selectOption('ask-for-a-raise');
  },
  'the questions, with an own scenario': async (page, language) => {
    await press(page, WORDS[language].start.practise);
    await page.locator('#scenario').selectOption('own');
  },
  'kept sessions': bringIn,
  'kept sessions, asking before deleting': async (page, language) => {
    await bringIn(page, language);
    await press(page, KEPT_WORDS[language].removeAll);
  },
  review: async (page, language) => {
    await bringIn(page, language);
    await page.getByRole('button', { name: new RegExp(`^${KEPT_WORDS[language].open}: `) }).click();
    await heading(page, REVIEW_WORDS[language].heading.camera);
    await page.locator('.review summary').click();
    await page.locator('#technical').check();
  },
  'the review of a moment without lines': async (page, language) => {
    await bringIn(page, language);
    await page.getByRole('button', { name: new RegExp(`^${KEPT_WORDS[language].open}: `) }).click();
    await press(page, REVIEW_WORDS[language].moment.next);
    await page.getByText(REVIEW_WORDS[language].moment.noMesh).waitFor();
  },
  settings: async (page, language) => {
    await press(page, WORDS[language].settings);
    await heading(page, SETTINGS_WORDS[language].heading);
  },
  'the self-test': async (page, language) => {
    await press(page, WORDS[language].start.selfTest);
    await heading(page, SELF_TEST_WORDS[language].intro.heading);
  },
  'the exercise for the eye': async (page, language) => {
    await press(page, WORDS[language].start.eye);
    await heading(page, EYE_WORDS[language].intro.heading);
  },
  'the consent': async (page, language) => {
    await press(page, WORDS[language].start.workshop);
    await heading(page, WORKSHOP_WORDS[language].consent.heading);
  },
};

let house: House;
beforeAll(async () => {
  house = await openHouse('nobody');
});
afterAll(() => house.close());

describe.each(LANGUAGES)(
  'in %s, axe finds nothing in either theme, and 360 px are wide enough,',
  (language) => {
    it.each(Object.entries(SCREENS))('on %s', async (_, goThere) => {
      const page = await house.visit({ bypassCSP: true, locale: LOCALES[language] });
      await goThere(page, language);
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: NARROW_PX, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW_PX);
      await page.close();
    });
  },
);
