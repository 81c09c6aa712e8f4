import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CameraFailureCode } from '../../src/contracts/camera-failure.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { axeFindings } from './kit/axe.ts';
import { framesDrawn } from './kit/drawn.ts';
import { cameraNotes } from './kit/notes.ts';
import type { House } from './kit/visit.ts';
import { beginPractice, openHouse, press, screenIs } from './kit/visit.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('nobody');
});
afterAll(() => house.close());

const { problems } = WORDS.en;

/** Later than a browser that asks nobody. */
const A_PERSON_ANSWERS_MS = 400;

/** Makes the device refuse as a browser would. */
async function refuse(page: Page, name: string, message: string): Promise<void> {
  await page.evaluate(
    ([errorName, text, waitMs]) => {
      navigator.mediaDevices.getUserMedia = () =>
        new Promise((_, reject) => {
          setTimeout(() => reject(new DOMException(text, errorName)), waitMs);
        });
    },
    [name, message, A_PERSON_ANSWERS_MS] as const,
  );
}

async function showsProblem(page: Page, code: CameraFailureCode): Promise<void> {
  await screenIs(page, 'problem');
  expect(await page.locator('.problem').getAttribute('data-code')).toBe(code);
  await page.getByText(problems[code].sentence).waitFor();
  await page.getByRole('button', { name: problems[code].button, exact: true }).waitFor();
}

describe('a camera that does not come', () => {
  it.each<readonly [string, string, CameraFailureCode]>([
    ['NotAllowedError', 'Permission denied', 'declined'],
    ['NotAllowedError', 'Permission dismissed', 'dismissed'],
    ['NotAllowedError', 'Permission denied by system', 'blocked-by-system'],
    ['NotAllowedError', 'Disallowed by permissions policy', 'blocked-by-policy'],
    ['NotFoundError', 'Requested device not found', 'none-found'],
    ['NotReadableError', 'Could not start video source', 'in-use'],
    ['OverconstrainedError', '', 'not-suited'],
    ['AbortError', 'Starting videoinput failed', 'interrupted'],
    ['SecurityError', '', 'forbidden'],
    ['TypeError', 'Something new', 'camera-unknown'],
  ])('%s "%s" is told as %s', async (name, message, code) => {
    const page = await house.visit();
    await refuse(page, name, message);
    await beginPractice(page);
    await showsProblem(page, code);
    await page.close();
  });

  it('blocked earlier: the browser remembers', async () => {
    const page = await house.visit();
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => {
        // No time passes between the question and the answer, however busy the machine.
        const [now, askedMs] = [performance.now.bind(performance), performance.now()];
        performance.now = () => askedMs;
        setTimeout(() => (performance.now = now));
        return Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
      };
      navigator.permissions.query = () => Promise.resolve({ state: 'denied' } as PermissionStatus);
    });
    await beginPractice(page);
    await showsProblem(page, 'blocked-before');
    await page.close();
  });

  it('an in-app browser without cameras', async () => {
    const page = await house.visit();
    await page.evaluate(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }));
    await beginPractice(page);
    await showsProblem(page, 'no-camera-here');
    await page.close();
  });

  it('an insecure page', async () => {
    const page = await house.visit();
    await page.evaluate(() => Object.defineProperty(globalThis, 'isSecureContext', { value: false }));
    await beginPractice(page);
    await showsProblem(page, 'insecure-page');
    await page.close();
  });

  it('a wish too exact is asked again without any', async () => {
    const page = await house.visit();
    await page.evaluate(() => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = (wish) =>
        wish?.video === true ? ask(wish) : Promise.reject(new DOMException('', 'OverconstrainedError'));
    });
    await beginPractice(page);
    await screenIs(page, 'watching');
    await page.close();
  });

  it('a prompt never answered is pointed to, and can be left', async () => {
    const page = await house.visit();
    await page.evaluate(() => (navigator.mediaDevices.getUserMedia = () => new Promise(() => undefined)));
    await beginPractice(page);
    await page.getByText(WORDS.en.opening.asking).waitFor();
    await page.getByText(WORDS.en.opening.askingSlow).waitFor();
    await press(page, 'Cancel');
    await screenIs(page, 'start');
    await page.close();
  });

  it('an answer that comes after leaving opens nothing', async () => {
    const page = await house.visit();
    await page.evaluate(() => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wish) => {
        await new Promise((answer) => Object.assign(globalThis, { answer }));
        return ask(wish);
      };
    });
    await beginPractice(page);
    await press(page, 'Cancel');
    await screenIs(page, 'start');
    await page.evaluate(() => (globalThis as unknown as { answer: () => void }).answer());
    await expect.poll(async () => (await cameraNotes(page)).states).toEqual(['ended']);
    await framesDrawn(page, 2);
    await screenIs(page, 'start');
    await page.close();
  });

  it('a camera that is plugged in is told, and waits for the click', async () => {
    const page = await house.visit();
    await refuse(page, 'NotFoundError', 'Requested device not found');
    await beginPractice(page);
    await showsProblem(page, 'none-found');
    await page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
    await page.getByText(WORDS.en.cameraAppeared).waitFor();
    await screenIs(page, 'problem');
    await page.close();
  });

  it('pleases axe when it says so', async () => {
    const page = await house.visit({ bypassCSP: true });
    await refuse(page, 'NotReadableError', 'In use');
    await beginPractice(page);
    await screenIs(page, 'problem');
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('a camera that goes', () => {
  it('says that nobody is in view', async () => {
    const page = await house.visit();
    await beginPractice(page);
    await screenIs(page, 'watching');
    await page.locator('.quality').getByText('No face in view').waitFor();
    await page.close();
  });

  it('a muted track is told, and forgotten when it is back', async () => {
    const page = await house.visit();
    await beginPractice(page);
    await screenIs(page, 'watching');
    await trackSays(page, 'mute');
    await page.locator('.quality').getByText(WORDS.en.quality.notices['camera-muted']).waitFor();
    await trackSays(page, 'unmute');
    await page
      .locator('.quality')
      .getByText(WORDS.en.quality.notices['camera-muted'])
      .waitFor({ state: 'detached' });
    await page.close();
  });

  it('an unplugged camera is told', async () => {
    const page = await house.visit();
    await beginPractice(page);
    await screenIs(page, 'watching');
    await trackSays(page, 'ended');
    await showsProblem(page, 'unplugged');
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    await page.close();
  });
});

async function trackSays(page: Page, event: string): Promise<void> {
  await page.evaluate((type) => {
    const { noted } = globalThis as unknown as { noted: { tracks: MediaStreamTrack[] } };
    noted.tracks[0]!.dispatchEvent(new Event(type));
  }, event);
}

describe('files that do not come', () => {
  it.each([
    ['runtime-load-failed', /\.wasm$/],
    ['landmarker-load-failed', /\.task$/],
    ['model-load-failed', /weights[^/]*\.bin$/],
  ] as const)('%s is told, with a way to load again', async (code, file) => {
    const context = await house.browser.newContext();
    const page = await context.newPage();
    await context.route(file, (route) => route.abort());
    await page.goto(house.server.origin);
    await press(page, 'Watch the built-in trace');
    await screenIs(page, 'problem');
    await page.getByText(problems[code].sentence).waitFor();
    await context.close();
  });

  it('a file that is no video is told', async () => {
    const page = await house.visit();
    await page.setInputFiles('input[type=file]', {
      name: 'notes.mp4',
      mimeType: 'video/mp4',
      buffer: Buffer.from('This is not a video at all.'),
    });
    await screenIs(page, 'problem');
    await page.getByText(problems['clip-unreadable'].sentence).waitFor();
    await page.close();
  });

  it('a film of a kind that is not read is told by its name, with a way to convert it', async () => {
    const page = await house.visit();
    await page.setInputFiles('input[type=file]', {
      name: 'webcam.avi',
      mimeType: 'video/x-msvideo',
      buffer: Buffer.from(`RIFF\0\0\0\0AVI LIST${'\0'.repeat(40)}strh\u0038\0\0\0vidsMJPG`, 'latin1'),
    });
    await screenIs(page, 'problem');
    await page.getByText(WORDS.en.unreadClip('Motion JPEG in AVI')).waitFor();
    await page.close();
  });

  it('an empty file is told', async () => {
    const page = await house.visit();
    await page.setInputFiles('input[type=file]', {
      name: 'a.mp4',
      mimeType: 'video/mp4',
      buffer: Buffer.alloc(0),
    });
    await screenIs(page, 'problem');
    await page.getByText(problems['clip-empty'].sentence).waitFor();
    await page.close();
  });
});
