import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../fixtures/browser.ts';
import type { LocalServer } from '../../src/cli/site/local-server.ts';
import { serveSite } from '../../src/cli/site/serve.ts';
import { ensureSite } from '../../src/cli/site/site.ts';
import { press } from './kit/visit.ts';

describe('the questions before a practice', () => {
  let server: LocalServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await serveSite(await ensureSite('app'));
    browser = await openBrowser();
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(server.origin);
    await press(page, 'Practise');
    await page.locator('#scenario').waitFor();
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const isChosen = (name: string, value: string): Promise<boolean> =>
    page.locator(`input[name='${name}'][value='${value}']`).isChecked();

  it('are answered by a ready scenario, as far as it can, and nothing of it is stored', async () => {
    await page.locator('#scenario').selectOption('listen-to-a-friend');
    expect(await isChosen('perspective', 'noticing')).toBe(true);
    expect(await isChosen('setting', 'friend-or-family')).toBe(true);
    await page.getByText('Suggestions go as far as sharing an impression, lightly.').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('take every letter of what is written, also those that are keys elsewhere', async () => {
    await page.locator('#scenario').selectOption('own');
    await page.locator('#own-title').pressSequentially('May I? Mhm, no');
    expect(await page.locator('#own-title').inputValue()).toBe('May I? Mhm, no');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});
