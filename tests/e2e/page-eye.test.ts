import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/contracts/language.ts';
import { EYE_LESSONS } from '../../src/exercise/eye/words/words.ts';
import { PRACTICE_COUNT } from '../../src/session/exercise/eye-session.ts';
import { EYE_WORDS } from '../../src/ui/screens/eye/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { axeFindings } from './kit/axe.ts';
import { enter } from './kit/keyboard.ts';
import { noteLines, toldAt } from './kit/lines.ts';
import { makeSlow, missEvery, useSteadyDisplay } from './kit/steady-display.ts';
import type { House } from './kit/visit.ts';
import { openHouse, press, screenIs } from './kit/visit.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };
const FRAME_MS = 1000 / 60;
const LOOK = 14;
const SAYS = EYE_WORDS.en;

let house: House;
beforeAll(async () => {
  house = await openHouse('nobody');
});
afterAll(() => house.close());

type Options = Parameters<House['browser']['newPage']>[0];

async function visit(prepare: (page: Page) => Promise<void>, options: Options = {}): Promise<Page> {
  const page = await house.browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  await prepare(page);
  await page.goto(house.server.origin);
  return page;
}

/** The display keeps its time, and the trials are the same each time. */
const steadyVisit = (options: Options = {}): Promise<Page> =>
  visit(async (page) => {
    await useSteadyDisplay(page, FRAME_MS);
    await page.addInitScript(() => {
      crypto.getRandomValues = (numbers) => {
        if (numbers instanceof Uint32Array) numbers.fill(7);
        return numbers;
      };
    });
  }, options);

async function begin(page: Page): Promise<void> {
  await press(page, WORDS.en.start.eye);
  await screenIs(page, 'eye');
  await press(page, SAYS.intro.begin);
}

const asked = (page: Page): Promise<void> => page.locator('.eye-pad[data-open=true]').waitFor();

const progress = (page: Page, stage: string, number: number, of: number, language: Language = 'en') => {
  const says = EYE_WORDS[language];
  return page.getByText(`${stage}: ${says.progress(number, of)}`, { exact: true });
};

/** Answers every trial of a look with the same key. */
async function look(page: Page, language: Language, stage: 'first' | 'second', key: string): Promise<void> {
  for (let number = 1; number <= LOOK; number++) {
    await progress(page, EYE_WORDS[language].stages[stage], number, LOOK, language).waitFor();
    await asked(page);
    await page.keyboard.press(key);
  }
}

describe.each(LANGUAGES)('by keyboard alone in %s', (language) => {
  const says = EYE_WORDS[language];

  it('goes from the start page through both looks and a practice to a result; axe is pleased throughout', async () => {
    const page = await steadyVisit({ bypassCSP: true, locale: LOCALES[language] });
    await enter(page, WORDS[language].start.eye);
    await screenIs(page, 'eye');
    expect(await axeFindings(page)).toEqual([]);
    await enter(page, says.intro.begin);
    await asked(page);
    expect(await axeFindings(page)).toEqual([]);
    await look(page, language, 'first', 'Space');
    await page.getByRole('heading', { name: says.between.practice.heading }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await missOne(page);
    expect(await axeFindings(page)).toEqual([]);
    await enter(page, says.feedback.enough);
    await page.getByRole('heading', { name: says.between.second.heading }).waitFor();
    await page.keyboard.press('Enter');
    await look(page, language, 'second', 'KeyX');
    await page.getByRole('heading', { name: says.result.heading }).waitFor();
    // Whoever answers with one key has not seen anything.
    await page.getByText(says.result.bothNone).waitFor();
    await page.getByText(says.result.says).waitFor();
    expect(await page.locator('.eye-result tbody tr').count()).toBe(6);
    // Places were named where nothing moved, in each trial of the second look.
    await page.getByText(EYE_LESSONS[language].wait).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await enter(page, says.takeAlong.practice);
    await progress(page, says.stages.practice, 1, PRACTICE_COUNT, language).waitFor();
    await page.close();
  });
});

/** Until a movement was shown that was not seen, and is shown slowly. */
async function missOne(page: Page): Promise<void> {
  const asking = '.eye-pad[data-open=true]';
  for (;;) {
    await page.locator(`${asking}, .eye-pair`).first().waitFor();
    if ((await page.locator('.eye-pair').count()) > 0) return;
    await page.keyboard.press('Space');
  }
}

describe('a page that is slow', () => {
  it('is told so before anything is shown, whatever made it slow', async () => {
    const page = await visit((fresh) => makeSlow(fresh, 60));
    await begin(page);
    await page.getByRole('heading', { name: SAYS.slow.heading }).waitFor();
    await page.getByText(SAYS.slow.nothingCounted).waitFor();
    await page.close();
  });

  it('counts no trial that missed a frame: the same number comes again, until it says that it is too much', async () => {
    const page = await steadyVisit();
    await begin(page);
    await asked(page);
    await page.keyboard.press('Space');
    await progress(page, SAYS.stages.first, 2, LOOK).waitFor();
    // Each movement is on the display for longer than this, with what is around it.
    await page.locator('.eye-line').evaluate(noteLines);
    await missEvery(page, 7);
    await toldAt(page, SAYS.again.missed);
    await page.getByRole('heading', { name: SAYS.slow.heading }).waitFor();
    await page.getByText(SAYS.slow.misses).waitFor();
    await missEvery(page, null);
    await press(page, SAYS.slow.again);
    await asked(page);
    await progress(page, SAYS.stages.first, 2, LOOK).waitFor();
    await page.close();
  });
});

describe('a tab that is hidden in the middle of a trial', () => {
  it('shows another one when it is back, and counts nothing', async () => {
    const page = await steadyVisit();
    await begin(page);
    await page.locator('.eye-line').waitFor();
    await hideWhileShowing(page);
    await page.getByText(SAYS.again.hidden).waitFor();
    await page.evaluate(() => {
      Reflect.deleteProperty(document, 'visibilityState');
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await asked(page);
    await progress(page, SAYS.stages.first, 1, LOOK).waitFor();
    await page.close();
  });
});

/** Some frames after a trial has begun. */
function hideWhileShowing(page: Page): Promise<void> {
  return page.evaluate(
    (watch) =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(function wait() {
          if (document.querySelector('.eye-line')?.textContent !== watch) {
            requestAnimationFrame(wait);
            return;
          }
          Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
          resolve();
        });
      }),
    SAYS.watch,
  );
}

describe('the face', () => {
  it('moves where little else may, and is not drawn while it is at rest', async () => {
    const page = await steadyVisit({ reducedMotion: 'reduce' });
    await page.addInitScript(() => {
      const { prototype } = CanvasRenderingContext2D;
      const clear: CanvasRenderingContext2D['clearRect'] = Reflect.get(prototype, 'clearRect');
      Object.assign(globalThis, { drawings: 0 });
      prototype.clearRect = function (...box) {
        (globalThis as unknown as { drawings: number }).drawings++;
        Reflect.apply(clear, this, box);
      };
    });
    await page.reload();
    await begin(page);
    await asked(page);
    const drawings = (): Promise<number> =>
      page.evaluate(() => (globalThis as unknown as { drawings: number }).drawings);
    let before = await drawings();
    await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
    expect(await drawings()).toBe(before);
    for (let trial = 0; trial < 5; trial++) {
      before = await drawings();
      await page.keyboard.press('Space');
      await asked(page);
      if ((await drawings()) - before > 6) break;
    }
    expect((await drawings()) - before).toBeGreaterThan(6);
    await page.close();
  });

  it('has its hair put aside before anything in it moves', async () => {
    const page = await steadyVisit();
    await page.addInitScript(noteDrawings);
    await page.reload();
    await begin(page);
    await asked(page);
    for (let trial = 0; trial < 5; trial++) {
      await page.evaluate(() => void (globalThis as unknown as Drawings).drawings.splice(0));
      await page.keyboard.press('Space');
      await asked(page);
      const drawings = await page.evaluate(() => (globalThis as unknown as Drawings).drawings);
      const aside = drawings.findLastIndex(({ what }) => what === 'aside');
      expect(aside).toBeGreaterThanOrEqual(0);
      // With the second frame of the new face; nothing moves before the first has stood for a while.
      expect(drawings[aside]!.atMs - drawings[0]!.atMs).toBeLessThan(3 * FRAME_MS);
      if (drawings.length - aside > 6) break;
    }
    await page.close();
  });

  it('is answered by a tap', async () => {
    const page = await steadyVisit({ hasTouch: true, viewport: { width: 360, height: 740 } });
    await begin(page);
    await asked(page);
    const { pad } = SAYS;
    await page.getByRole('button', { name: pad.place(pad.parts.brows, pad.sides.both) }).tap();
    await progress(page, SAYS.stages.first, 2, LOOK).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });
});

interface Drawings {
  readonly drawings: { readonly what: 'face' | 'aside'; readonly atMs: number }[];
}

/** Runs in the page: notes each drawing of a face, and each time that its hair is put aside. */
function noteDrawings(): void {
  const { prototype } = CanvasRenderingContext2D;
  const drawings: Drawings['drawings'] = [];
  Object.assign(globalThis, { drawings });
  const note = (name: 'clearRect' | 'fillRect', what: 'face' | 'aside'): void => {
    const draw: CanvasRenderingContext2D['fillRect'] = Reflect.get(prototype, name);
    prototype[name] = function (...box) {
      drawings.push({ what, atMs: performance.now() });
      Reflect.apply(draw, this, box);
    };
  };
  note('clearRect', 'face');
  note('fillRect', 'aside');
}

describe('in front of a room', () => {
  it('is led by key and by presenter: show, reveal, slowly, next', async () => {
    const page = await steadyVisit({ bypassCSP: true });
    await press(page, WORDS.en.start.eye);
    await press(page, SAYS.intro.room);
    await page.getByText(SAYS.room.ready).waitFor();
    await page.keyboard.press('KeyR');
    await page.getByText(SAYS.room.ready).waitFor();
    await movementShown(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('KeyS');
    await page.locator('.eye-pair').waitFor();
    await page.keyboard.press('KeyN');
    await page.getByText(SAYS.room.ready).waitFor();
    for (const step of [SAYS.room.shown, /./]) {
      await page.keyboard.press('PageDown');
      await page.locator('.eye-caption').getByText(step).waitFor();
    }
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: SAYS.intro.heading }).waitFor();
    await page.close();
  });

  it('is shown by the space bar also after a click elsewhere', async () => {
    const page = await steadyVisit();
    await press(page, WORDS.en.start.eye);
    await press(page, SAYS.intro.room);
    await page.getByRole('button', { name: SAYS.room.next }).click();
    await pressUntilShown(page);
    await page.close();
  });
});

/** Shows faces until one of them moved, and reveals it. */
async function movementShown(page: Page): Promise<void> {
  for (;;) {
    await page.getByText(SAYS.room.ready).waitFor();
    await pressUntilShown(page);
    await page.keyboard.press('KeyR');
    await page.getByText(SAYS.room.shown).waitFor({ state: 'detached' });
    if ((await page.locator('.eye-more').innerText()) !== '') return;
    await page.keyboard.press('KeyN');
  }
}

/** The display is measured first, once there is a face to be shown, and until then nothing is shown. */
async function pressUntilShown(page: Page): Promise<void> {
  await page.locator('.eye-stage canvas[data-ready]').waitFor();
  await page.evaluate(
    (frames) =>
      new Promise<void>((resolve) => {
        let left = frames;
        requestAnimationFrame(function wait() {
          if (left-- > 0) requestAnimationFrame(wait);
          else resolve();
        });
      }),
    40,
  );
  await page.keyboard.press('Space');
  await page.getByText(SAYS.room.shown).waitFor();
}
