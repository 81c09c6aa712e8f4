import { createReadStream } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { CAMERA_FPS } from '../../../bench/planting/jpeg-frames.ts';
import type { LaunchOptions } from '../../../src/cli/browser/chromium.ts';
import { openBrowser } from '../../fixtures/browser.ts';
import { stretchFor, stretchInterval, type Patience } from '../../fixtures/patience.ts';
import type { LocalServer } from '../../../src/cli/site/local-server.ts';
import { serveSite } from '../../../src/cli/site/serve.ts';
import { ensureSite } from '../../../src/cli/site/site.ts';
import { FILMS, type Film } from './camera-film.ts';
import { useFilmCamera } from './film-camera.ts';
import { takeNotes } from './notes.ts';

interface VisitOptions extends BrowserContextOptions {
  /** With a worker that gives no sign of life. */
  readonly patience?: Patience;
}

/** The built site, served, and a browser whose only camera plays a film. */
export interface House {
  readonly server: LocalServer;
  readonly browser: Browser;
  visit(options?: VisitOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Opens the built site in a browser whose camera plays the film in its own time. */
export async function openHouse(film: Film): Promise<House> {
  return openSite({ fakeCameraPath: await filmFile(film) }, () => Promise.resolve());
}

/** The same, with a camera that waits until the worker has looked at each picture. */
export async function openPatientHouse(film: Film): Promise<House> {
  const path = await filmFile(film);
  return openSite({}, async (page, server) => {
    server.route(FILM_PATH, (_, response) => void createReadStream(path).pipe(response));
    await useFilmCamera(page, { url: FILM_PATH, framesPerSecond: CAMERA_FPS });
  });
}

/** Where the patient camera finds its film. */
const FILM_PATH = '/film-of-the-test';

async function filmFile(film: Film): Promise<string> {
  const maker = await openBrowser();
  try {
    return await FILMS[film](maker);
  } finally {
    await maker.close();
  }
}

async function openSite(
  options: LaunchOptions,
  prepare: (page: Page, server: LocalServer) => Promise<void>,
): Promise<House> {
  const server = await serveSite(await ensureSite('app'));
  const browser = await openBrowser({ ...options, softwareWebgl: 'allowed' });
  return {
    server,
    browser,
    visit: async ({ patience = 'long', ...contextOptions } = {}) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...contextOptions });
      await prepare(page, server);
      await takeNotes(page);
      await page.addInitScript(stretchInterval, stretchFor(patience));
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

export type ScreenName =
  | 'start'
  | 'prepare'
  | 'opening'
  | 'watching'
  | 'review'
  | 'problem'
  | 'self-test'
  | 'workshop'
  | 'settings'
  | 'kept'
  | 'benchmark'
  | 'answer'
  | 'eye';

/** Waits for a screen; what is shown instead is told by the failure. */
export async function screenIs(page: Page, name: ScreenName): Promise<void> {
  await page.locator(`html[data-screen='${name}']`).waitFor({ state: 'attached' });
}

/** Through the questions, none of them answered, to the camera. */
export async function beginPractice(page: Page): Promise<void> {
  await press(page, 'Practise');
  await press(page, 'Begin');
}

/** From the click to the first drawn face. */
export async function startCamera(page: Page): Promise<void> {
  await beginPractice(page);
  await screenIs(page, 'watching');
}
