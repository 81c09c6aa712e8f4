import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/ui/words/words.ts';
import { axeFindings } from './page-axe.ts';
import { noteLines, toldAt } from './page-lines.ts';
import type { House } from './page-visit.ts';
import { cameraNotes, openHouse, press, screenIs, startCamera } from './page-visit.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('face');
});
afterAll(() => house.close());

const mark = (page: Page) => page.locator('.mark');

/** As the browser does it when another tab comes to the front. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    hidden ? 'hidden' : 'visible',
  );
}

/** Resolves when the face has been drawn from a frame that came just now. */
async function facesAreDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage .mesh');
    if (!canvas || canvas.width === 0) return false;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value) => value > 0);
  });
}

describe('the start', () => {
  it('asks for nothing before the click, and says what matters', async () => {
    const page = await house.visit();
    await page.waitForTimeout(1500);
    expect((await cameraNotes(page)).calls).toBe(0);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/nothing leaves this computer/i);
    expect(text).toMatch(/no lie detector/i);
    expect(text).toMatch(/often wrong/i);
    await page.close();
  });

  it('pleases axe', async () => {
    const page = await house.visit({ bypassCSP: true });
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('a session with the camera', () => {
  it('shows that the camera is on, draws the face, and talks to nobody else', async () => {
    const page = await house.visit();
    const strangers: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== house.server.origin && !['data:', 'blob:'].includes(url.protocol))
        strangers.push(url.href);
    });
    await page.reload();
    await startCamera(page);
    await facesAreDrawn(page);
    await mark(page).getByText('Camera on, on this device').waitFor();
    expect(await cameraNotes(page)).toEqual({ calls: 1, states: ['live'] });
    await press(page, 'End');
    await screenIs(page, 'review');
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    expect(strangers).toEqual([]);
    await page.close();
  });

  it('shows the first face within 3 s of the click when the files are warm', async () => {
    const context = await house.browser.newContext();
    const page = await context.newPage();
    await page.goto(house.server.origin);
    await startCamera(page);
    await facesAreDrawn(page);
    await page.reload();
    const clicked = performance.now();
    await startCamera(page);
    await facesAreDrawn(page);
    const seconds = (performance.now() - clicked) / 1000;
    process.stdout.write(`first face ${seconds.toFixed(1)} s after the click, warm\n`);
    // The budget is 3 s; a shared machine gets some slack.
    expect(seconds).toBeLessThan(8);
    await context.close();
  });

  it('pause stops the track, and only a click opens another', async () => {
    const page = await house.visit();
    await startCamera(page);
    await press(page, 'Pause');
    await mark(page).getByText('Camera off').waitFor();
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    await setHidden(page, true);
    await setHidden(page, false);
    await page.waitForTimeout(1000);
    expect((await cameraNotes(page)).calls).toBe(1);
    await press(page, 'Resume');
    await mark(page).getByText('Camera on').waitFor();
    await facesAreDrawn(page);
    expect(await cameraNotes(page)).toEqual({ calls: 2, states: ['ended', 'live'] });
    await page.close();
  });

  it('rests while the tab is hidden, says so, and carries on with the same track', async () => {
    const page = await house.visit();
    await startCamera(page);
    await facesAreDrawn(page);
    await setHidden(page, true);
    await page.locator('.quality').getByText('Paused while this tab is hidden').waitFor();
    expect(await page.title()).toMatch(/^Paused/);
    await page.waitForTimeout(1500);
    const lastFrame = () => page.locator('.details dd').first().innerText();
    const before = await lastFrame();
    await setHidden(page, false);
    await page.locator('.quality').getByText('carries on now').waitFor();
    await page.waitForTimeout(1500);
    expect(before).not.toBe('–');
    expect(await cameraNotes(page)).toEqual({ calls: 1, states: ['live'] });
    await facesAreDrawn(page);
    await page.close();
  });

  it('hides the picture, hushes and ends by keys alone', async () => {
    const page = await house.visit();
    await page.keyboard.press('Tab');
    for (const [name, screen] of [
      ['Practise', 'prepare'],
      ['Begin', 'watching'],
    ] as const) {
      for (let tries = 0; tries < 20; tries++) {
        if ((await page.evaluate(() => document.activeElement?.textContent)) === name) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await screenIs(page, screen);
    }
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('h');
    await page.locator('video.picture').waitFor({ state: 'hidden' });
    await page.keyboard.press('m');
    await page.getByRole('button', { name: 'Speak again' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press(' ');
    await mark(page).getByText('Camera off').waitFor();
    await page.keyboard.press(' ');
    await mark(page).getByText('Camera on').waitFor();
    await page.keyboard.press('Escape');
    await screenIs(page, 'review');
    expect((await cameraNotes(page)).states).toEqual(['ended', 'ended']);
    await page.close();
  });

  it('takes a key that comes in the same moment as the help closes', async () => {
    const page = await house.visit();
    await startCamera(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    });
    await mark(page).getByText('Camera off').waitFor({ timeout: 5000 });
    await page.close();
  });

  it('pleases axe on every screen', async () => {
    const page = await house.visit({ bypassCSP: true });
    await startCamera(page);
    await facesAreDrawn(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('summary').click();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('summary').click();
    await page.keyboard.press('?');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, 'Pause');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'End');
    await screenIs(page, 'review');
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('a worker in trouble', () => {
  const { notices } = WORDS.en.quality;

  it.each([
    ['hangs', 'setTimeout(() => { for (;;); }); Date.now()'],
    ['dies', 'setTimeout(() => self.close()); Date.now()'],
  ])('that %s is told within 2 s and replaced once', async (_, crime) => {
    const page = await house.visit();
    await startCamera(page);
    await facesAreDrawn(page);
    await page.evaluate(noteLines);
    const struckMs = await page.workers()[0].evaluate<number>(crime);
    const seconds = ((await toldAt(page, notices.restarting)) - struckMs) / 1000;
    process.stdout.write(`told after ${seconds.toFixed(1)} s\n`);
    // 2 s is the promise; a crowded machine may be late with its timers.
    expect(seconds).toBeLessThan(3);
    await toldAt(page, notices.restarted);
    await facesAreDrawn(page);
    expect((await cameraNotes(page)).states).toEqual(['live']);
    await page.workers().at(-1)!.evaluate<number>(crime);
    await screenIs(page, 'problem', 10_000);
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    await page.close();
  });
});
