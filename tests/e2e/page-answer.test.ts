import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/contracts/language.ts';
import { SCENES_IN_A_ROUND } from '../../src/exercise/answer/deal.ts';
import { judge } from '../../src/exercise/answer/judgement.ts';
import type { Scene, Turn } from '../../src/exercise/answer/scene.ts';
import { SCENES } from '../../src/exercise/answer/scenes.ts';
import { ANSWER_WORDS } from '../../src/exercise/answer/words/words.ts';
import { wordingText } from '../../src/ui/screens/answer/wording-text.ts';
import { ANSWER_SCREEN_WORDS } from '../../src/ui/screens/answer/words/words.ts';
import { KEPT_WORDS } from '../../src/ui/screens/kept/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { axeFindings } from './kit/axe.ts';
import { enter } from './kit/keyboard.ts';
import type { LocalServer } from '../../src/cli/site/local-server.ts';
import { serveSite } from '../../src/cli/site/serve.ts';
import { ensureSite } from '../../src/cli/site/site.ts';
import { openBrowser } from '../fixtures/browser.ts';
import { NOTHING_STORED, storedBy } from './kit/stored.ts';
import { screenIs } from './kit/visit.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** A small phone. */
const NARROW_PX = 360;

/** The keys of the first question. */
const LEAVE_IT = '1';
const USE_IT = '2';

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

async function openExercise(language: Language): Promise<Page> {
  const page = await browser.newPage({
    bypassCSP: true,
    locale: LOCALES[language],
    viewport: { width: 1280, height: 800 },
  });
  await page.goto(server.origin);
  await enter(page, WORDS[language].start.answer);
  await screenIs(page, 'answer');
  await headingIs(page, ANSWER_SCREEN_WORDS[language].start.heading);
  return page;
}

/** The heading that the focus has gone to. */
async function headingIs(page: Page, text: string): Promise<void> {
  const heading = page.getByRole('heading', { name: text, exact: true });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
}

function offers(page: Page): Promise<string[]> {
  return page.locator('.answer-offers .answer-say').allTextContents();
}

/** Plays one turn by digits alone. */
async function playTurn(page: Page, turn: Turn, language: Language, take: number): Promise<void> {
  const says = ANSWER_SCREEN_WORDS[language];
  const wordings = turn.choices.map((choice) => wordingText(choice, says));
  await page.keyboard.press(USE_IT);
  await headingIs(page, says.how.heading);
  const offered = await offers(page);
  expect([...offered].sort()).toEqual([...wordings].sort());
  const at = take % offered.length;
  await page.keyboard.press(String(at + 1));
  const chosen = turn.choices[wordings.indexOf(offered[at]!)]!;
  await headingIs(page, says.answered.judgements[judge(turn, chosen.kind)]);
  const told = await page.locator('.answer-answered').innerText();
  for (const text of [chosen.why, turn.why, turn.goesOn, ANSWER_WORDS[language].principles[turn.principle]])
    expect(told).toContain(text);
}

async function playScene(page: Page, scene: Scene, language: Language, number: number): Promise<void> {
  const says = ANSWER_SCREEN_WORDS[language];
  await headingIs(page, scene.title);
  expect(await page.locator('.answer-seen').innerText()).toContain(
    says.scene.movements[scene.seen.movement][scene.seen.side],
  );
  for (const [at, turn] of scene.turns.entries()) {
    if (turn.fact !== null) {
      await headingIs(page, says.use.heading);
      expect(await page.locator('.answer-fact').innerText()).toBe(turn.fact);
    }
    await playTurn(page, turn, language, number + at);
    await page.keyboard.press('n');
  }
}

/** Plays the scenes of one sitting. @returns their ids */
async function playRound(page: Page, language: Language): Promise<readonly string[]> {
  const says = ANSWER_SCREEN_WORDS[language];
  const played: string[] = [];
  await enter(page, says.start.begin);
  for (let number = 1; number <= SCENES_IN_A_ROUND; number++) {
    await page.getByText(says.scene.place(number, SCENES_IN_A_ROUND)).waitFor();
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const scene = SCENES[language].find((each) => each.title === title)!;
    await playScene(page, scene, language, number);
    played.push(scene.id);
  }
  await headingIs(page, WORDS[language].takeAlong);
  return played;
}

describe.each(LANGUAGES)('the answer exercise in %s', (language) => {
  const says = ANSWER_SCREEN_WORDS[language];

  it('is played with every scene by keyboard alone', async () => {
    const page = await openExercise(language);
    const played = new Set<string>();
    while (played.size < SCENES[language].length) {
      for (const id of await playRound(page, language)) played.add(id);
      await enter(page, says.end.allScenes);
      await headingIs(page, says.start.heading);
    }
    await page.close();
  });

  it('is played with one chosen scene, and ties to it what there is to take along', async () => {
    const page = await openExercise(language);
    const scene = SCENES[language].at(-1)!;
    await enter(page, scene.title);
    await playScene(page, scene, language, 0);
    await headingIs(page, WORDS[language].takeAlong);
    expect(await page.locator('.taken-tie').innerText()).toContain(scene.title);
    await page.close();
  });

  it('has nothing that axe finds in either theme, and is narrow enough, on every page of it', async () => {
    const page = await openExercise(language);
    const isFine = async (): Promise<void> => {
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: NARROW_PX, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW_PX);
      await page.setViewportSize({ width: 1280, height: 800 });
    };
    await isFine();
    await enter(page, says.start.begin);
    await page.locator('.answer-offers').waitFor();
    await isFine();
    await page.keyboard.press(USE_IT);
    await headingIs(page, says.how.heading);
    await isFine();
    await page.keyboard.press('1');
    await page.locator('.answer-answered details summary').press('Enter');
    await isFine();
    await page.keyboard.press('n');
    await page.locator('.answer-fact').waitFor();
    await page.locator('.answer-fold summary').press('Enter');
    await isFine();
    await page.keyboard.press('Escape');
    await headingIs(page, WORDS[language].takeAlong);
    await isFine();
    await page.close();
  });

  it('is led before a room by the facilitator’s keys', async () => {
    const page = await openExercise(language);
    await enter(page, says.start.room);
    await page.locator(".answer[data-room='true'] .answer-offers").waitFor();
    expect(await page.locator('.answer-offers button').count()).toBe(0);
    await page.keyboard.press('n');
    await headingIs(page, says.how.heading);
    expect((await offers(page)).length).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('r');
    await headingIs(page, says.answered.revealed);
    expect(await page.locator(".answer-all [data-judgement='better']").count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('n');
    await page.locator('.answer-goes-on').waitFor();
    await page.keyboard.press('n');
    await page.locator('.answer-fact').waitFor();
    await page.keyboard.press('Escape');
    await page.locator(".answer[data-room='false'] .answer-offers button").first().waitFor();
    await page.close();
  });
});

describe.each(LANGUAGES)('before a room, in %s', (language) => {
  it('needs no scrolling on a projector, whatever the scene and the step', async () => {
    const page = await openExercise(language);
    const says = ANSWER_SCREEN_WORDS[language];
    const tooHigh = new Set<string>();
    for (let round = 0; round < SCENES[language].length / SCENES_IN_A_ROUND; round++) {
      await enter(page, says.start.room);
      while ((await page.locator('.answer-scene').count()) > 0) {
        for (const place of await tooHighPlaces(page)) tooHigh.add(place);
        await page.keyboard.press('n');
      }
      await enter(page, says.end.allScenes);
    }
    expect([...tooHigh]).toEqual([]);
    await page.close();
  });
});

const PROJECTORS = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** What does not fit on a projector just now, and by how much. */
async function tooHighPlaces(page: Page): Promise<readonly string[]> {
  const places: string[] = [];
  for (const size of PROJECTORS) {
    await page.setViewportSize(size);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const { over, place } = await page.evaluate(() => {
      const column = document.querySelector<HTMLElement>('.answer-column')!;
      const words = [column.querySelector('h1'), column.querySelector<HTMLElement>('.figures')];
      return {
        over: document.documentElement.scrollHeight - innerHeight,
        place: [...words.map((each) => each!.innerText), column.dataset['step']].join(', '),
      };
    });
    if (over > 0) places.push(`${place}: ${over} px over ${size.width} x ${size.height}`);
  }
  return places;
}

describe('the answer exercise', () => {
  it('keeps nothing: after a reload nothing of it is left', async () => {
    const page = await openExercise('en');
    await enter(page, SCENES.en[0]!.title);
    await page.keyboard.press(LEAVE_IT);
    await headingIs(page, ANSWER_SCREEN_WORDS.en.answered.judgements.possible);
    expect(await storedBy(page)).toEqual(NOTHING_STORED);
    await page.reload();
    await screenIs(page, 'start');
    await page.close();
  });

  it('goes on where it was left for another screen', async () => {
    const page = await openExercise('en');
    const [scene] = SCENES.en;
    await enter(page, scene!.title);
    await page.keyboard.press(USE_IT);
    await headingIs(page, ANSWER_SCREEN_WORDS.en.how.heading);
    const offered = await offers(page);
    await page.getByRole('button', { name: /^Sotto/ }).click();
    await screenIs(page, 'start');
    await enter(page, WORDS.en.start.answer);
    await headingIs(page, scene!.title);
    expect(await offers(page)).toEqual(offered);
    await page.close();
  });

  it('keeps its numbers if asked, with what was taken along, until they are deleted', async () => {
    const page = await openExercise('en');
    const scene = SCENES.en[0]!;
    const says = KEPT_WORDS.en.exercises;
    await enter(page, scene.title);
    await playScene(page, scene, 'en', 0);
    await headingIs(page, WORDS.en.takeAlong);
    const lesson = await page.locator('.taken-lesson').innerText();
    await enter(page, WORDS.en.keepNumbers.keep);
    await enter(page, WORDS.en.keepNumbers.all);
    await screenIs(page, 'kept');
    await page.getByText(`${says.scenes(1)}: ${scene.title}.`).waitFor();
    await page.getByText(says.taken(lesson), { exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await enter(page, /^Delete: /);
    await enter(page, KEPT_WORDS.en.confirm);
    await page.getByRole('heading', { name: says.heading, exact: true }).waitFor({ state: 'detached' });
    await enter(page, WORDS.en.backToStart);
    await enter(page, WORDS.en.start.answer);
    await headingIs(page, ANSWER_SCREEN_WORDS.en.start.heading);
    await page.close();
  });
});
