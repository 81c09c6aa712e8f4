import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SETTINGS_KEY } from '../../src/storage/browser-memory.ts';
import { SETTINGS_WORDS } from '../../src/ui/screens/settings/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { axeFindings } from './kit/axe.ts';
import { NOTHING_STORED, storedBy } from './kit/stored.ts';
import type { House } from './kit/visit.ts';
import { openHouse, press } from './kit/visit.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('nobody');
});
afterAll(() => house.close());

async function openSettings(page: Page): Promise<void> {
  await page.locator('.settings-door').click();
  await page.locator('.settings').waitFor();
}

/** Two tabs of one browser, in a light system. */
async function twoTabs(): Promise<readonly [Page, Page]> {
  const context = await house.browser.newContext({ colorScheme: 'light' });
  const tabs = [await context.newPage(), await context.newPage()] as const;
  for (const tab of tabs) await tab.goto(house.server.origin);
  return tabs;
}

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);
const language = (page: Page) => page.evaluate(() => document.documentElement.lang);

/** Runs in the page: keeps two sessions, one exercise and two files. */
async function keepThings(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('sotto', 2);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('exercises', { keyPath: 'id' }).add({ id: 'one' });
      for (const name of ['entries', 'records']) {
        const store = request.result.createObjectStore(name, { keyPath: 'id' });
        store.add({ id: 'one' });
        store.add({ id: 'two' });
      }
    };
    request.onerror = () => reject(new Error('no database'));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  const cache = await caches.open('sotto-files');
  await cache.put('./one', new Response('1'));
  await cache.put('./two', new Response('2'));
}

async function deleteEverything(page: Page): Promise<void> {
  const { ask, confirm } = SETTINGS_WORDS.en.deletion;
  await press(page, ask);
  await press(page, confirm);
  await page.locator('.deletion-proof').waitFor();
}

describe('settings', () => {
  it('keep nothing before the first choice', async () => {
    const page = await house.visit();
    await openSettings(page);
    await press(page, WORDS.en.backToStart);
    expect(await storedBy(page)).toEqual(NOTHING_STORED);
    await page.close();
  });

  it('hold at once and survive a reload', async () => {
    const page = await house.visit({ colorScheme: 'light' });
    await openSettings(page);
    await page.locator('#setting-theme-dark').check();
    await page.locator('#setting-mirrored').uncheck();
    await page.locator('#setting-part-mouth').uncheck();
    await page.locator('#setting-channel-tone').check();
    await page.getByLabel(SETTINGS_WORDS.en.noticing.rates[0.1].title).check();
    expect(await theme(page)).toBe('dark');
    await page.reload();
    expect(await theme(page)).toBe('dark');
    await openSettings(page);
    expect(await page.locator('#setting-mirrored').isChecked()).toBe(false);
    expect(await page.locator('#setting-part-mouth').isChecked()).toBe(false);
    expect(await page.locator('#setting-part-brows').isChecked()).toBe(true);
    expect(await page.locator('#setting-channel-tone').isChecked()).toBe(true);
    expect(await page.getByLabel(SETTINGS_WORDS.en.noticing.rates[0.1].title).isChecked()).toBe(true);
    await page.close();
  });

  it('follow a choice made in another tab', async () => {
    const [page, other] = await twoTabs();
    await openSettings(other);
    await other.locator('#setting-theme-dark').check();
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    await page.context().close();
  });

  it('show what ratings have done, and take it back', async () => {
    const page = await house.visit();
    const { rarer, takeBack, untuned } = SETTINGS_WORDS.en.noticing;
    await page.evaluate(
      (key) => localStorage.setItem(key, '{"version":2,"settings":{"rateFactor":0.5}}'),
      SETTINGS_KEY,
    );
    await page.reload();
    await openSettings(page);
    await page.getByText(rarer(WORDS.en.interval.minutes('4'))).waitFor();
    await press(page, takeBack);
    await page.getByText(untuned).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('setting-false-cues-0.5');
    await page.close();
  });

  it('from before there were rates are read as the rates that they meant', async () => {
    const page = await house.visit();
    const earlier = '{"version":1,"settings":{"sensitivity":"everything","confidenceOffset":0.1}}';
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [SETTINGS_KEY, earlier] as const);
    await page.reload();
    await openSettings(page);
    expect(await page.getByLabel(SETTINGS_WORDS.en.noticing.rates[2].title).isChecked()).toBe(true);
    await page.getByText(SETTINGS_WORDS.en.noticing.rarer(WORDS.en.interval.seconds('60'))).waitFor();
    await page.close();
  });

  it.each(['{"version":1,"sett', 'null', '{"version":99,"settings":{"theme":"dark"}}', ''])(
    'start well when the memory holds %j',
    async (text) => {
      const page = await house.visit({ colorScheme: 'light' });
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [SETTINGS_KEY, text] as const);
      await page.reload();
      await page.getByText(WORDS.en.start.heading).waitFor();
      expect(await theme(page)).toBe('light');
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('lose only the damaged one of several', async () => {
    const page = await house.visit({ colorScheme: 'light' });
    const text = '{"version":1,"settings":{"theme":"dark","language":"xx","cuesPerMinute":900}}';
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [SETTINGS_KEY, text] as const);
    await page.reload();
    expect(await theme(page)).toBe('dark');
    expect(await language(page)).toBe('en');
    await page.close();
  });

  it('hold without any storage, and say that they go with the page', async () => {
    const page = await house.visit({ colorScheme: 'light' });
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('No storage here', 'SecurityError');
        },
      });
    });
    await page.reload();
    await openSettings(page);
    await page.getByText(SETTINGS_WORDS.en.notRemembered).waitFor();
    await page.locator('#setting-theme-dark').check();
    expect(await theme(page)).toBe('dark');
    await page.close();
  });
});

describe('the language', () => {
  it.each([
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
  ] as const)('of a first visit with %s is %s', async (locale, expected) => {
    const page = await house.visit({ locale });
    await page.getByText(WORDS[expected].start.heading).waitFor();
    expect(await language(page)).toBe(expected);
    await page.close();
  });

  it('changes by keyboard, keeps the focus and the place, and is remembered', async () => {
    const page = await house.visit();
    await openSettings(page);
    await page.locator('#setting-language-en').focus();
    const scrolledPx = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: SETTINGS_WORDS.de.heading, exact: true }).waitFor();
    expect(await language(page)).toBe('de');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('setting-language-de');
    expect(Math.abs((await page.evaluate(() => scrollY)) - scrolledPx)).toBeLessThan(200);
    expect(await page.locator('.settings-door, .theme-switch').last().innerText()).toMatch(/Hell|Dunkel/);
    await page.reload();
    await page.getByText(WORDS.de.start.heading).waitFor();
    await page.close();
  });
});

describe('delete everything', () => {
  it('asks first, and keeps all when told to', async () => {
    const page = await house.visit();
    await openSettings(page);
    await page.locator('#setting-theme-dark').check();
    await press(page, SETTINGS_WORDS.en.deletion.ask);
    await press(page, SETTINGS_WORDS.en.deletion.keep);
    expect(await storedBy(page)).toEqual({ ...NOTHING_STORED, local: 1 });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      SETTINGS_WORDS.en.deletion.ask,
    );
    await page.close();
  });

  it('leaves nothing, and proves it', async () => {
    const page = await house.visit({ colorScheme: 'light' });
    await page.evaluate(keepThings);
    await openSettings(page);
    await page.locator('#setting-theme-dark').check();
    expect(await storedBy(page)).toEqual({ local: 1, session: 0, databases: 1, caches: 1 });
    await deleteEverything(page);
    const rows = await page.locator('.deletion-proof tbody tr').all();
    const cells = await Promise.all(rows.map((row) => row.locator('td').allTextContents()));
    expect(cells).toEqual([
      ['1', 'none'],
      ['2', 'none'],
      ['1', 'none'],
      ['2', 'none'],
      ['none', 'none'],
    ]);
    await page.getByRole('heading', { name: SETTINGS_WORDS.en.deletion.doneHeading }).waitFor();
    expect(await storedBy(page)).toEqual(NOTHING_STORED);
    expect(await theme(page)).toBe('light');
    await page.close();
  });

  it('touches nothing of others on the same address', async () => {
    const page = await house.visit();
    await page.evaluate(() => localStorage.setItem('another-page', 'keep me'));
    await openSettings(page);
    await deleteEverything(page);
    expect(await page.evaluate(() => localStorage.getItem('another-page'))).toBe('keep me');
    await page.close();
  });

  it('speaks on in the language of the person', async () => {
    const page = await house.visit();
    await openSettings(page);
    await page.locator('#setting-language-de').check();
    await press(page, SETTINGS_WORDS.de.deletion.ask);
    await press(page, SETTINGS_WORDS.de.deletion.confirm);
    await page.getByRole('heading', { name: SETTINGS_WORDS.de.deletion.doneHeading }).waitFor();
    expect(await storedBy(page)).toEqual(NOTHING_STORED);
    await page.close();
  });

  it('says so when another tab, of a newer version, holds on to the sessions', async () => {
    const [page, other] = await twoTabs();
    await page.evaluate(keepThings);
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('sotto', 99);
          request.onsuccess = () => {
            Object.assign(globalThis, { held: request.result });
            resolve();
          };
        }),
    );
    await openSettings(page);
    await deleteEverything(page);
    await page.getByRole('heading', { name: SETTINGS_WORDS.en.deletion.leftHeading }).waitFor();
    expect(await page.locator("[data-piece='sessions']").innerText()).toBe(
      SETTINGS_WORDS.en.deletion.unknown,
    );
    await other.close();
    await press(page, SETTINGS_WORDS.en.deletion.ask);
    await press(page, SETTINGS_WORDS.en.deletion.confirm);
    await page.getByRole('heading', { name: SETTINGS_WORDS.en.deletion.doneHeading }).waitFor();
    expect(await storedBy(page)).toEqual(NOTHING_STORED);
    await page.context().close();
  });
});

describe('the settings screen', () => {
  it.each(['en-GB', 'de-DE'])('pleases axe in %s, with its question and its proof', async (locale) => {
    const page = await house.visit({ bypassCSP: true, locale });
    await openSettings(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('#setting-deletion .button').first().click();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('.deletion-question .primary').click();
    await page.locator('.deletion-proof').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it.each([360, 1920])('fits %i px without sideways scrolling', async (width) => {
    const page = await house.visit({ viewport: { width, height: 740 }, locale: 'de-DE' });
    await openSettings(page);
    const { scroll, inner } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(inner);
    await page.close();
  });
});
