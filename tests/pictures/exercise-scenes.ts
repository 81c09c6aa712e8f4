import type { Page } from 'playwright-core';
import { SCENES as SCENES_TO_ANSWER } from '../../src/exercise/answer/scenes.ts';
import { exercisesToJson } from '../../src/exercise/past/past-json.ts';
import { ANSWER_SCREEN_WORDS } from '../../src/ui/screens/answer/words/words.ts';
import { EYE_WORDS } from '../../src/ui/screens/eye/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { looksOn, PAST_SCENES } from '../unit/exercise/past/past.fixture.ts';
import { EyeTwin, showKnownTrials } from '../e2e/kit/eye-twin.ts';
import { letPass } from '../e2e/kit/steady-display.ts';
import { press, screenIs } from '../e2e/kit/visit.ts';
import { bringIn } from './bring-in.ts';
import { missOne, observe, toTheHeight } from './eye-observer.ts';
import type { Scenes, Stage } from './stage.ts';

/** Both exercises, and what is kept of them. */
export const EXERCISE_SCENES = {
  eye: async (set) => {
    const page = await openEye(set);
    const says = EYE_WORDS[set.language];
    const twin = new EyeTwin(page);
    await set.shoot(page, 'eye-start', true);
    await press(page, says.intro.begin);
    await page.locator('.eye-pad[data-open=true]').waitFor();
    await set.shoot(page, 'eye-trial');
    await twin.look(observe);
    await page.getByRole('heading', { name: says.between.practice.heading }).waitFor();
    await set.shoot(page, 'eye-between');
    await page.keyboard.press('Enter');
    twin.session.goOn();
    await missOne(page, twin);
    await set.shoot(page, 'eye-feedback', true);
    await letPass(page, null);
    await press(page, says.feedback.enough);
    twin.session.endPractice();
    await page.keyboard.press('Enter');
    twin.session.goOn();
    await twin.look(observe);
    await page.getByRole('heading', { name: says.result.heading }).waitFor();
    await set.shoot(page, 'eye-result', true);
    await page.close();
  },
  'eye-room': async (set) => {
    const page = await openEye(set);
    const says = EYE_WORDS[set.language];
    await press(page, says.intro.room);
    await page.getByText(says.room.ready).waitFor();
    await page.waitForTimeout(FACE_MS);
    await set.shoot(page, 'eye-room');
    await movementShown(page, says.room.ready, says.room.shown);
    await set.shoot(page, 'eye-room-revealed');
    await letPass(page, 0);
    await page.keyboard.press('KeyS');
    await letPass(page, toTheHeight(EASIEST));
    await set.shoot(page, 'eye-room-slow');
    await page.close();
  },
  answer: async (set) => {
    const page = await openAnswer(set);
    const says = ANSWER_SCREEN_WORDS[set.language];
    await set.shoot(page, 'answer-start', true);
    await press(page, SCENES_TO_ANSWER[set.language][0]!.title);
    await page.locator('.answer-face canvas[data-ready]').waitFor();
    await set.shoot(page, 'answer-use', true);
    await page.keyboard.press('2');
    await set.shoot(page, 'answer-how', true);
    await page.keyboard.press('1');
    await set.shoot(page, 'answer-answered', true);
    await page.keyboard.press('n');
    await set.shoot(page, 'answer-changed', true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: says.end.allScenes }).waitFor();
    await set.shoot(page, 'answer-end', true);
    await page.close();
  },
  'answer-room': async (set) => {
    const page = await openAnswer(set);
    const says = ANSWER_SCREEN_WORDS[set.language];
    await press(page, says.start.room);
    await page.locator('.answer-face canvas[data-ready]').waitFor();
    await set.shoot(page, 'answer-room');
    await page.keyboard.press('n');
    await set.shoot(page, 'answer-room-how');
    await page.keyboard.press('r');
    await set.shoot(page, 'answer-room-revealed');
    await page.keyboard.press('n');
    await set.shoot(page, 'answer-room-told');
    await page.close();
  },
  'kept-exercises': async (set) => {
    const page = await set.house.visit({ locale: set.language });
    await press(page, WORDS[set.language].start.kept);
    await screenIs(page, 'kept');
    await bringIn(page, { name: 'exercises.json', text: exercisesToJson(KEPT) });
    await page.locator('.past').waitFor();
    await set.shoot(page, 'kept-exercises', true);
    await page.locator('.weeks-table summary').click();
    await set.shoot(page, 'kept-exercises-table', true);
    await page.close();
  },
} satisfies Scenes;

/** Six weeks. */
const KEPT = [
  looksOn('2026-01-19', 141),
  looksOn('2026-01-24', 118),
  looksOn('2026-02-02', 124),
  looksOn('2026-02-11', 96),
  looksOn('2026-02-28', 74),
  PAST_SCENES,
];

const FACE_MS = 1500;
/** As long as a room is shown it at first. */
const EASIEST = { name: 'brow-down', side: 'both', size: 0.06, lengthMs: 500 } as const;

/** The page's time passes as fast as the machine can. */
async function openEye({ house, language }: Stage): Promise<Page> {
  const page = await house.browser.newPage({ viewport: { width: 1280, height: 800 }, locale: language });
  await showKnownTrials(page);
  await page.goto(house.server.origin);
  await press(page, WORDS[language].start.eye);
  await screenIs(page, 'eye');
  return page;
}

async function openAnswer({ house, language }: Stage): Promise<Page> {
  const page = await house.visit({ locale: language });
  await press(page, WORDS[language].start.answer);
  await screenIs(page, 'answer');
  return page;
}

/** Shows faces until one of them moved, and reveals it. */
async function movementShown(page: Page, ready: string, shown: string): Promise<void> {
  for (;;) {
    await page.keyboard.press('Space');
    await page.getByText(shown).waitFor();
    await page.keyboard.press('KeyR');
    await page.getByText(shown).waitFor({ state: 'detached' });
    if ((await page.locator('.eye-more').innerText()) !== '') return;
    await page.keyboard.press('KeyN');
    await page.getByText(ready).waitFor();
  }
}
