import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../src/cli/browser/chromium.ts';
import type { LocalServer } from '../../src/cli/site/local-server.ts';
import { serveSite } from '../../src/cli/site/serve.ts';
import { ensureSite } from '../../src/cli/site/site.ts';
import { FILMS, type Film } from './page-camera-file.ts';

/** The built site, served, and a browser whose only camera plays a film. */
export interface House {
  readonly server: LocalServer;
  readonly browser: Browser;
  visit(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Runs in every page before its own scripts: notes every call for a camera, and every track that comes of it. */
function noteCameras(): void {
  const tracks: MediaStreamTrack[] = [];
  const noted = { tracks, cameraCalls: 0 };
  Object.assign(globalThis, { noted });
  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (constraints) => {
    noted.cameraCalls++;
    const stream = await ask(constraints);
    tracks.push(...stream.getVideoTracks());
    return stream;
  };
}

/** Reads the notes. */
export function cameraNotes(page: Page): Promise<{ calls: number; states: MediaStreamTrackState[] }> {
  return page.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: { tracks: MediaStreamTrack[]; cameraCalls: number } };
    return { calls: noted.cameraCalls, states: noted.tracks.map((track) => track.readyState) };
  });
}

export async function openHouse(film: Film): Promise<House> {
  const server = await serveSite(await ensureSite('app'));
  const maker = await launchChromium();
  const fakeCameraPath = await FILMS[film](maker);
  await maker.close();
  const browser = await launchChromium({ fakeCameraPath, softwareWebgl: 'allowed' });
  return {
    server,
    browser,
    visit: async (options = {}) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
      await page.addInitScript(noteCameras);
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
  | 'benchmark';

/** Waits for a screen; what is shown instead is told by the failure. */
export async function screenIs(page: Page, name: ScreenName, timeout = 30_000): Promise<void> {
  await page.locator(`html[data-screen='${name}']`).waitFor({ state: 'attached', timeout });
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
