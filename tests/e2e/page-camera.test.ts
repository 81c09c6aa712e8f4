import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/ui/words/words.ts';
import { axeFindings } from './kit/axe.ts';
import { QUALITY_LINE, noteLines, toldAt } from './kit/lines.ts';
import { faceIsDrawn, framesDrawn } from './kit/drawn.ts';
import { cameraNotes, framesHeard } from './kit/notes.ts';
import type { House } from './kit/visit.ts';
import { openHouse, press, screenIs, startCamera } from './kit/visit.ts';

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

/** Waits until the camera's video has shown so many more pictures. */
function picturesPlayed(page: Page, count: number): Promise<void> {
  return page.locator('video.picture').evaluate(async (video: HTMLVideoElement, wanted) => {
    for (let played = 0; played < wanted; played++) {
      await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    }
  }, count);
}

const faceIsShown = (page: Page): Promise<void> => faceIsDrawn(page, '.stage .mesh');

describe('the start', () => {
  it('asks for nothing before the click, and says what matters', async () => {
    const page = await house.visit();
    await page.locator('.mesh[data-ready]').waitFor();
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
    await faceIsShown(page);
    await mark(page).getByText('Camera on, on this device').waitFor();
    expect(await cameraNotes(page)).toEqual({ calls: 1, states: ['live'] });
    await press(page, 'End');
    await screenIs(page, 'review');
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    expect(strangers).toEqual([]);
    await page.close();
  });

  it('shows the face again after a reload, with what the browser has kept of the files', async () => {
    const context = await house.browser.newContext();
    const page = await context.newPage();
    await page.goto(house.server.origin);
    await startCamera(page);
    await faceIsShown(page);
    await page.reload();
    await startCamera(page);
    await faceIsShown(page);
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
    await framesDrawn(page, 2);
    expect((await cameraNotes(page)).calls).toBe(1);
    await press(page, 'Resume');
    await mark(page).getByText('Camera on').waitFor();
    await faceIsShown(page);
    expect(await cameraNotes(page)).toEqual({ calls: 2, states: ['ended', 'live'] });
    await page.close();
  });

  it('rests while the tab is hidden, says so, and carries on with the same track', async () => {
    const page = await house.visit();
    await startCamera(page);
    await faceIsShown(page);
    await setHidden(page, true);
    await page.locator('.quality').getByText('Paused while this tab is hidden').waitFor();
    expect(await page.title()).toMatch(/^Paused/);
    // The camera goes on meanwhile, and nobody looks at its pictures.
    await picturesPlayed(page, 2);
    const seen = await framesHeard(page);
    await picturesPlayed(page, 10);
    expect(await framesHeard(page)).toBe(seen);
    await setHidden(page, false);
    await page.locator('.quality').getByText('carries on now').waitFor();
    await expect.poll(() => framesHeard(page)).toBeGreaterThan(seen);
    expect(await cameraNotes(page)).toEqual({ calls: 1, states: ['live'] });
    await faceIsShown(page);
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
    await mark(page).getByText('Camera off').waitFor();
    await page.close();
  });

  it('pleases axe on every screen', async () => {
    const page = await house.visit({ bypassCSP: true });
    await startCamera(page);
    await faceIsShown(page);
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
    ['hangs', 'setTimeout(() => { for (;;); })'],
    ['dies', 'setTimeout(() => self.close())'],
  ])('that %s is told, and replaced once', async (_, crime) => {
    const page = await house.visit({ patience: 'short' });
    await startCamera(page);
    await faceIsShown(page);
    await page.locator(QUALITY_LINE).evaluate(noteLines);
    await page.workers()[0]!.evaluate<number>(crime);
    await toldAt(page, notices.restarting);
    await toldAt(page, notices.restarted);
    await faceIsShown(page);
    expect((await cameraNotes(page)).states).toEqual(['live']);
    await page.workers().at(-1)!.evaluate<number>(crime);
    await screenIs(page, 'problem');
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    await page.close();
  });
});

interface FirstCamera {
  firstTrack?: MediaStreamTrack;
}

/** The first camera gives a track that never has a picture; the next one is the real one. */
async function useEmptyCameraFirst(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = globalThis as FirstCamera;
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = (asked) => {
      if (noted.firstTrack) return open(asked);
      const canvas = document.createElement('canvas');
      canvas.getContext('2d');
      const stream = canvas.captureStream(0);
      [noted.firstTrack] = stream.getVideoTracks() as [MediaStreamTrack];
      return Promise.resolve(stream);
    };
  });
}

describe('a camera without pictures', () => {
  it('is told, and is taken anew by a button when that lasts', async () => {
    const page = await house.visit();
    const { quality } = WORDS.en;
    await useEmptyCameraFirst(page);
    await startCamera(page);
    await page.getByText(quality.reasons['no-new-picture'].line).waitFor();
    await press(page, quality.cameraAgain);
    await faceIsShown(page);
    await page.getByText(quality.cameraAgain).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => (globalThis as FirstCamera).firstTrack?.readyState)).toBe('ended');
    await page.close();
  });
});
