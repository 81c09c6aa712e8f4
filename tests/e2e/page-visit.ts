import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../src/cli/chromium.ts';
import type { SiteServer } from '../../src/cli/serve.ts';
import { serveSite } from '../../src/cli/serve.ts';
import { ensureSite } from '../../src/cli/site.ts';
import { emptyFilm, faceFilm } from './page-camera-file.ts';

/** What the fake camera sees. */
export type Film = 'face' | 'nobody';

/** The built site, served, and a browser whose only camera plays a film. */
export interface House {
  readonly server: SiteServer;
  readonly browser: Browser;
  visit(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openHouse(film: Film): Promise<House> {
  const server = await serveSite(await ensureSite('app'));
  const maker = await launchChromium();
  const fakeCameraPath = await (film === 'face' ? faceFilm : emptyFilm)(maker);
  await maker.close();
  const browser = await launchChromium({ fakeCameraPath, softwareWebgl: 'allowed' });
  return {
    server,
    browser,
    visit: async (options = {}) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
      await page.goto(server.origin);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

export type ScreenName = 'start' | 'opening' | 'watching' | 'finished' | 'problem';

/** Waits for a screen; what is shown instead is told by the failure. */
export async function screenIs(page: Page, name: ScreenName, timeout = 30_000): Promise<void> {
  await page.locator(`html[data-screen='${name}']`).waitFor({ state: 'attached', timeout });
}

/** From the click to the first drawn face. */
export async function startCamera(page: Page): Promise<void> {
  await press(page, 'Use the camera');
  await screenIs(page, 'watching');
}
