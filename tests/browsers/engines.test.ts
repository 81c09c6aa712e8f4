import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalServer } from '../../src/cli/site/local-server.ts';
import { serveSite } from '../../src/cli/site/serve.ts';
import { ensureSite } from '../../src/cli/site/site.ts';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import { KEPT_WORDS } from '../../src/ui/screens/kept/words/words.ts';
import { PREPARE_WORDS } from '../../src/ui/screens/prepare/words/words.ts';
import { REVIEW_WORDS } from '../../src/ui/screens/review/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { WEBCAM_CLIP_WEBM } from '../fixtures/media.ts';
import { openChromium } from './engines/chromium.ts';
import { openFirefox } from './engines/firefox.ts';
import { isInstalled } from './engines/on-screen.ts';
import type { Tab } from './engines/tab.ts';
import { openWebkit } from './engines/webkit.ts';

type Statement = 'trace' | 'clip' | 'camera';

interface Engine {
  readonly name: string;
  readonly open: () => Promise<Tab>;
  /** What must be installed for it. */
  readonly programs: readonly string[];
  /** What it cannot do here, and why. */
  readonly cannot: Readonly<Partial<Record<Statement, string>>>;
}

/** Found with 2.50 under a software renderer; Safari itself is tried by nobody here. */
const NEVER_LOADED = 'the worker of WebKitGTK loads its parts and never tells that it has started';

const ENGINES: readonly Engine[] = [
  { name: 'Chromium', open: openChromium, programs: [], cannot: {} },
  { name: 'Firefox', open: openFirefox, programs: ['firefox-esr', 'xvfb-run'], cannot: {} },
  {
    name: 'WebKitGTK',
    open: openWebkit,
    programs: ['WebKitWebDriver', 'xvfb-run'],
    cannot: {
      trace: NEVER_LOADED,
      clip: NEVER_LOADED,
      camera: NEVER_LOADED,
    },
  },
];

const LOOK_EVERY_MS = 100;
const CLIP = '/clip-of-the-test';
const SESSION = '/session-of-the-test';
const { start, watching } = { start: WORDS.en.start, watching: WORDS.en.watching };

let server: LocalServer;
beforeAll(async () => {
  server = await serveSite(await ensureSite('app'));
  const session = join(PROJECT_FOLDER, 'tests/fixtures/formats/session-2.json');
  server.route(CLIP, (_, response) => void createReadStream(WEBCAM_CLIP_WEBM).pipe(response));
  server.route(SESSION, (_, response) => void createReadStream(session).pipe(response));
});
afterAll(() => server.close());

async function until<Given>(tab: Tab, isSo: (given: Given) => boolean, given: Given): Promise<void> {
  while (!(await tab.evaluate(isSo, given))) await pause(LOOK_EVERY_MS);
}

const screenIs = (tab: Tab, name: string): Promise<void> =>
  until(tab, (wanted) => document.documentElement.dataset['screen'] === wanted, name);

/** Presses the button of that name, once it is there. */
const press = (tab: Tab, name: string): Promise<void> =>
  until(
    tab,
    (wanted) => {
      const named = (button: HTMLElement): boolean =>
        (button.getAttribute('aria-label') ?? button.textContent).trim() === wanted;
      const button = [...document.querySelectorAll('button')].find(
        (each) => named(each) && each.checkVisibility(),
      );
      button?.click();
      return button !== undefined;
    },
    name,
  );

const faceIsDrawn = (tab: Tab): Promise<void> =>
  until(
    tab,
    (selector) => {
      const mesh = document.querySelector<HTMLCanvasElement>(selector);
      if (!mesh || mesh.width === 0) return false;
      const { data } = mesh.getContext('2d')!.getImageData(0, 0, mesh.width, mesh.height);
      return data.some((value) => value > 0);
    },
    '.stage .mesh',
  );

interface Chosen {
  readonly field: string;
  readonly url: string;
  readonly name: string;
  readonly type: string;
}

/** Puts a file into a field as a person would, by the page's own means: not every driver can. */
const choose = async (tab: Tab, given: Chosen): Promise<void> => {
  await until(tab, (field) => document.querySelector(field) !== null, given.field);
  await tab.evaluate(async ({ field, url, name, type }) => {
    const bytes = await (await fetch(url)).blob();
    const files = new DataTransfer();
    files.items.add(new File([bytes], name, { type }));
    const input = document.querySelector<HTMLInputElement>(field)!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, given);
};

/** Presses Pause, and waits until the camera that was on is off. @returns how its tracks were before */
const pauseEndsTracks = (tab: Tab): Promise<string[]> =>
  tab.evaluate(async (name) => {
    const { srcObject } = document.querySelector<HTMLVideoElement>('video.picture')!;
    const tracks = (srcObject as MediaStream).getTracks();
    const before = tracks.map(({ readyState }) => readyState);
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)?.click();
    while (tracks.some(({ readyState }) => readyState === 'live')) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return before;
  }, watching.pause);

describe.each(ENGINES)('$name:', ({ open, programs, cannot }) => {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length > 0) {
    it.skip(`is not tested here: ${missing.join(' and ')} not installed (npm run test:browsers does)`);
    return;
  }
  const unless = (what: Statement, name: string): readonly [string, { skip: boolean }] => {
    const reason = cannot[what];
    return reason === undefined
      ? [name, { skip: false }]
      : [`${name}: skipped, for ${reason}`, { skip: true }];
  };

  let tab: Tab;
  beforeAll(async () => {
    tab = await open();
  });
  afterAll(() => tab.close());
  const visit = async (): Promise<void> => {
    await tab.open(server.origin);
    await screenIs(tab, 'start');
  };

  const [trace, ofTrace] = unless('trace', 'plays the built-in trace, reviews it and keeps it');
  it(trace, ofTrace, async () => {
    await visit();
    await press(tab, start.watchTrace);
    await screenIs(tab, 'watching');
    await faceIsDrawn(tab);
    await press(tab, watching.end);
    await screenIs(tab, 'review');
    await press(tab, REVIEW_WORDS.en.keep.keep);
    await until(tab, (text) => document.body.textContent.includes(text), REVIEW_WORDS.en.keep.kept);
  });

  it('brings a saved session in, and deletes what is kept', async () => {
    await visit();
    await press(tab, start.kept);
    await screenIs(tab, 'kept');
    await choose(tab, { field: '.bring-in input', url: SESSION, name: 'a.json', type: 'application/json' });
    await until(
      tab,
      (wanted) => document.querySelectorAll('[aria-label^="Open: "]').length === wanted,
      cannot.trace ? 1 : 2,
    );
    await press(tab, KEPT_WORDS.en.removeAll);
    await press(tab, KEPT_WORDS.en.confirmAll);
    await until(tab, (text) => document.body.textContent.includes(text), KEPT_WORDS.en.count(0));
  });

  const [clip, ofClip] = unless('clip', 'finds the face in a clip');
  it(clip, ofClip, async () => {
    await visit();
    await choose(tab, { field: 'input[type=file]', url: CLIP, name: 'a.webm', type: 'video/webm' });
    await screenIs(tab, 'watching');
    await faceIsDrawn(tab);
  });

  const [camera, ofCamera] = unless('camera', 'watches a camera, and a pause ends its track');
  it(camera, ofCamera, async () => {
    await visit();
    await press(tab, start.practise);
    await press(tab, PREPARE_WORDS.en.begin);
    await screenIs(tab, 'watching');
    expect(await pauseEndsTracks(tab)).toEqual(['live']);
  });

  it('has the exercises', async () => {
    await visit();
    await press(tab, start.eye);
    await screenIs(tab, 'eye');
  });

  it('has asked nobody else for anything', async () => {
    const asked = await tab.evaluate(
      () => performance.getEntriesByType('resource').map(({ name }) => name),
      null,
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const address of asked) expect(new URL(address).origin).toBe(server.origin);
  });
});
