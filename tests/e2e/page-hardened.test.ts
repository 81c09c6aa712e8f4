import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import type { LocalServer } from '../../src/cli/site/local-server.ts';
import { serveSite } from '../../src/cli/site/serve.ts';
import { ensureSite } from '../../src/cli/site/site.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { openBrowser } from '../fixtures/browser.ts';
import { WEBCAM_CLIP } from '../fixtures/media.ts';
import { faceIsDrawn } from './kit/drawn.ts';
import { press, screenIs } from './kit/visit.ts';

/** The perception worker's script. */
const WORKER = /\/entry-[^/]*\.js$/;

const { start, problems } = WORDS.en;

/** What a hardened setting, or an old browser, takes away, as a script that runs before any other. */
const TAKEN = {
  webgl: `{
    const { getContext } = OffscreenCanvas.prototype;
    OffscreenCanvas.prototype.getContext = function (kind, ...rest) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    };
  }`,
  webassembly: 'delete globalThis.WebAssembly;',
  simd: 'WebAssembly.validate = () => false;',
} as const;

let server: LocalServer;
let browser: Browser;
beforeAll(async () => {
  server = await serveSite(await ensureSite('app'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The page in a browser without something, in the window and in its worker. */
async function visitWithout(what: keyof typeof TAKEN): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(TAKEN[what]);
  await page.route(WORKER, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${TAKEN[what]}\n${await response.text()}` });
  });
  await page.goto(server.origin);
  return page;
}

const openClip = (page: Page): Promise<void> => page.setInputFiles('input[type=file]', WEBCAM_CLIP);

async function faceIsWatched(page: Page): Promise<void> {
  await screenIs(page, 'watching');
  await faceIsDrawn(page, '.stage .mesh');
}

it('without WebGL, the face in a clip is found all the same', async () => {
  const page = await visitWithout('webgl');
  await openClip(page);
  await faceIsWatched(page);
  await page.close();
});

it.each([
  ['webassembly', 'webassembly-absent'],
  ['simd', 'webassembly-too-old'],
] as const)(
  'without %s, a clip is refused with the reason, and the built-in trace plays',
  async (what, code) => {
    const page = await visitWithout(what);
    await openClip(page);
    await screenIs(page, 'problem');
    await page.getByText(problems[code].sentence).waitFor();
    await press(page, problems[code].button);
    await faceIsWatched(page);
    await page.close();
  },
);

it('without WebAssembly, the exercises and what is kept are there', async () => {
  const page = await visitWithout('webassembly');
  await press(page, start.eye);
  await screenIs(page, 'eye');
  await press(page, WORDS.en.backToStart);
  await press(page, start.kept);
  await screenIs(page, 'kept');
  await page.close();
});
