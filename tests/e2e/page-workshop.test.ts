import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureSite } from '../../src/cli/site/site.ts';
import { OFFLINE_WORKER } from '../../src/contracts/offline-list.ts';
import { WORKSHOP_WORDS } from '../../src/ui/screens/workshop/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { axeFindings } from './kit/axe.ts';
import { faceIsDrawn } from './kit/drawn.ts';
import { cameraNotes } from './kit/notes.ts';
import type { House } from './kit/visit.ts';
import { openHouse, press, screenIs } from './kit/visit.ts';

const { consent, offline } = WORKSHOP_WORDS.en;
const NEXT_VERSION = 'f'.repeat(16);

let house: House;
beforeAll(async () => {
  house = await openHouse('face');
});
afterAll(() => house.close());

async function openConsent(page: Page): Promise<void> {
  await press(page, WORDS.en.start.workshop);
  await screenIs(page, 'workshop');
}

async function begin(page: Page): Promise<void> {
  await page.getByLabel(consent.agree).check();
  await page.getByLabel(consent.mayStop).check();
  await press(page, consent.begin);
  await screenIs(page, 'watching');
}

const faceIsDrawnHere = (page: Page): Promise<void> => faceIsDrawn(page, '.room .mesh');

interface Kept {
  readonly caches: readonly string[];
  readonly workers: number;
  /** Whether another build is ready to take over. */
  readonly waiting: boolean;
}

function cachesAndWorkers(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    const waiting = registrations.some((registration) => registration.waiting !== null);
    return { caches: await caches.keys(), workers: registrations.length, waiting };
  });
}

describe('the consent', () => {
  it('opens no camera before both ticks are set', async () => {
    const page = await house.visit();
    await openConsent(page);
    const way = page.getByRole('button', { name: consent.begin, exact: true });
    expect(await way.isDisabled()).toBe(true);
    await page.getByLabel(consent.agree).check();
    expect(await way.isDisabled()).toBe(true);
    await page.getByLabel(consent.mayStop).check();
    expect(await way.isEnabled()).toBe(true);
    expect((await cameraNotes(page)).calls).toBe(0);
    await page.close();
  });

  it('pleases axe, and so does the demonstration', async () => {
    const page = await house.visit({ bypassCSP: true });
    await openConsent(page);
    expect(await axeFindings(page)).toEqual([]);
    await begin(page);
    await faceIsDrawnHere(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('p');
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('the demonstration', () => {
  it('shows the drawn face and never the picture, and asks the next person anew', async () => {
    const page = await house.visit();
    await openConsent(page);
    await begin(page);
    await faceIsDrawnHere(page);
    expect(await page.locator('video').count()).toBe(0);
    await page.keyboard.press('h');
    expect(await page.locator('video').count()).toBe(0);
    await page.keyboard.press('r');
    await screenIs(page, 'workshop');
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    expect(await page.getByLabel(consent.agree).isChecked()).toBe(false);
    expect(await page.getByLabel(consent.mayStop).isChecked()).toBe(false);
    await page.close();
  });

  it('pauses and ends by key, and the camera goes off each time', async () => {
    const page = await house.visit();
    await openConsent(page);
    await begin(page);
    await page.keyboard.press('p');
    await page.locator('.room .paused').waitFor();
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    await page.keyboard.press(' ');
    await faceIsDrawnHere(page);
    expect((await cameraNotes(page)).states).toEqual(['ended', 'live']);
    await page.keyboard.press('Escape');
    await screenIs(page, 'start');
    expect((await cameraNotes(page)).states).toEqual(['ended', 'ended']);
    await page.close();
  });
});

describe('without a network', () => {
  it('nothing is kept unasked', async () => {
    const page = await house.visit();
    await openConsent(page);
    await page.getByText(offline.what).waitFor();
    expect(await cachesAndWorkers(page)).toMatchObject({ caches: [], workers: 0 });
    await page.close();
  });

  it('the page opens, the engine loads and the face is drawn, once it was made ready; and it can be removed', async () => {
    const context = await house.browser.newContext();
    const page = await context.newPage();
    const strangers: string[] = [];
    context.on('request', (request) => {
      const { origin, protocol, href } = new URL(request.url());
      if (origin !== house.server.origin && !['data:', 'blob:'].includes(protocol)) strangers.push(href);
    });
    await page.goto(house.server.origin);
    await openConsent(page);
    await press(page, offline.make);
    await page.getByText(offline.ready).waitFor();
    expect((await cachesAndWorkers(page)).caches).toHaveLength(1);

    await context.setOffline(true);
    await page.reload();
    await openConsent(page);
    await page.getByText(offline.ready).waitFor();
    await begin(page);
    await faceIsDrawnHere(page);
    await page.keyboard.press('r');
    await screenIs(page, 'workshop');

    for (const path of ['/bench/', '/bench']) {
      await page.goto(house.server.origin + path);
      await page.locator('.bench h1').waitFor();
      expect(new URL(page.url()).pathname).toBe('/bench/');
    }

    await page.locator('.wordmark').click();
    await openConsent(page);
    await page.getByText(offline.ready).waitFor();
    await context.setOffline(false);
    await press(page, offline.remove);
    await page.getByText(offline.removed).waitFor();
    expect(await cachesAndWorkers(page)).toMatchObject({ caches: [], workers: 0 });
    expect(strangers).toEqual([]);
    await press(page, offline.make);
    await page.getByText(offline.ready).waitFor();
    expect((await cachesAndWorkers(page)).caches).toHaveLength(1);
    await context.close();
  });

  it('a new build replaces the copy as a whole, once no page uses the old one', async () => {
    const script = await readFile(join(await ensureSite('app'), OFFLINE_WORKER), 'utf8');
    const [version] = /\b[\da-f]{16}\b/.exec(script)!;
    const context = await house.browser.newContext();
    const page = await context.newPage();
    await page.goto(house.server.origin);
    await openConsent(page);
    await press(page, offline.make);
    await page.getByText(offline.ready).waitFor();
    const first = (await cachesAndWorkers(page)).caches[0]!;
    expect(first.endsWith(version)).toBe(true);

    house.server.route(`/${OFFLINE_WORKER}`, (_, response) => {
      response.setHeader('content-type', 'text/javascript').end(script.replaceAll(version, NEXT_VERSION));
    });
    await page.reload();
    await expect.poll(() => cachesAndWorkers(page)).toMatchObject({ waiting: true });
    expect((await cachesAndWorkers(page)).caches).toContain(first);
    const leaveAndComeBack = async (): Promise<readonly string[]> => {
      await page.goto('about:blank');
      await page.goto(house.server.origin);
      return (await cachesAndWorkers(page)).caches;
    };
    // The browser notices in its own time that nobody uses the old one.
    await expect.poll(leaveAndComeBack, { interval: 500 }).toEqual([first.replace(version, NEXT_VERSION)]);
    await context.close();
  });
});
