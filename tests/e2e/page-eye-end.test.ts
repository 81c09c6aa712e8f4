import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partOf, type Answer } from '../../src/exercise/eye/places.ts';
import { EYE_LESSONS } from '../../src/exercise/eye/words/words.ts';
import { exercisesFromJson } from '../../src/exercise/past/past-json.ts';
import type { Trial } from '../../src/exercise/eye/trial.ts';
import { EYE_WORDS } from '../../src/ui/screens/eye/words/words.ts';
import { KEPT_WORDS } from '../../src/ui/screens/kept/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { axeFindings } from './kit/axe.ts';
import { EyeTwin, showKnownTrials, type Observer } from './kit/eye-twin.ts';
import { NOTHING_STORED, storedBy } from './kit/stored.ts';
import { openHouse, press, screenIs, type House } from './kit/visit.ts';

const LOOK = 14;
const SAYS = EYE_WORDS.en;
const KEPT = KEPT_WORDS.en;

let house: House;
beforeAll(async () => {
  house = await openHouse('nobody');
});
afterAll(() => house.close());

/** At the first trial, which is the same each time. */
async function beginExercise(): Promise<Page> {
  const page = await house.browser.newPage({
    viewport: { width: 1280, height: 800 },
    bypassCSP: true,
    locale: 'en-GB',
  });
  await showKnownTrials(page);
  await page.goto(house.server.origin);
  await press(page, WORDS.en.start.eye);
  await press(page, SAYS.intro.begin);
  return page;
}

/** Through both looks, with next to no practice. */
async function playWith(observer: Observer): Promise<{ page: Page; twin: EyeTwin }> {
  const page = await beginExercise();
  const twin = new EyeTwin(page);
  await twin.look(observer);
  twin.session.goOn();
  await press(page, SAYS.between.practice.go);
  twin.session.endPractice();
  await press(page, SAYS.feedback.enough);
  twin.session.goOn();
  await press(page, SAYS.between.second.go);
  await twin.look(observer);
  await page.getByRole('heading', { name: WORDS.en.takeAlong }).waitFor();
  return { page, twin };
}

const truth = ({ movement }: Trial): Answer =>
  movement ? { part: partOf(movement.name), side: movement.side } : 'nothing';

/** Takes lids for brows, and sees everything else. */
const mistakesLids: Observer = (trial) => {
  const answer = truth(trial);
  return answer !== 'nothing' && answer.part === 'eyes' ? { part: 'brows', side: 'both' } : answer;
};

/** Sees everything but the first movement. */
function missesOne(): Observer {
  let isFirst = true;
  return (trial) => {
    if (!trial.movement || !isFirst) return truth(trial);
    isFirst = false;
    return 'nothing';
  };
}

describe('one thing to take along from training the eye', () => {
  it.each([
    { lesson: 'with-the-camera', observer: truth, way: 'camera', screen: 'prepare' },
    { lesson: 'then-what', observer: missesOne(), way: 'answer', screen: 'answer' },
  ] as const)('has a button that leads where it says: $lesson', async ({ lesson, observer, way, screen }) => {
    const { page, twin } = await playWith(observer);
    expect(resultOf(twin).takeAlong?.lesson).toBe(lesson);
    expect(await page.locator('.taken-lesson').innerText()).toBe(EYE_LESSONS.en[lesson]);
    await press(page, SAYS.takeAlong[way]);
    await screenIs(page, screen);
    await page.close();
  });

  it('shows both movements slowly; is kept with the numbers if asked, saved, deleted and brought in again', async () => {
    const { page, twin } = await playWith(mistakesLids);
    const taken = resultOf(twin).takeAlong!;
    const lesson = EYE_LESSONS.en['tell-apart'];
    expect(await page.locator('.taken-lesson').innerText()).toBe(lesson);
    const tie = await page.locator('.taken-tie').innerText();
    expect(tie).toContain(`${SAYS.stages[taken.tie.stage]}, ${SAYS.progress(taken.tie.number, LOOK)}`);
    expect(tie).toContain(SAYS.movements[taken.tie.trial.movement!.name]);
    await bothSlowly(page);
    expect(await storedBy(page)).toEqual(NOTHING_STORED);
    await press(page, WORDS.en.keepNumbers.keep);
    await page.getByText(WORDS.en.keepNumbers.kept).waitFor();
    await damageAnEntry(page);
    await press(page, WORDS.en.keepNumbers.all);
    await screenIs(page, 'kept');
    await keptWith(page, lesson);
    await backToTheResult(page);
    await page.close();
  });
});

function resultOf({ session }: EyeTwin) {
  const phase = session.phase.peek();
  if (phase.kind !== 'result') throw new Error(`It is at ${phase.kind}.`);
  return phase.result;
}

/** Opened, on a small phone too, and closed. */
async function bothSlowly(page: Page): Promise<void> {
  const toggle = page.getByRole('button', { name: SAYS.takeAlong.slowly, exact: true });
  await toggle.click();
  await page.locator('.eye-taken .eye-pair').waitFor();
  expect(await page.locator('.eye-taken figcaption').count()).toBe(2);
  expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 800 });
  await toggle.click();
  expect(await page.locator('.eye-taken .eye-pair').count()).toBe(0);
}

/** Puts something beside what was kept that is no exercise. */
function damageAnEntry(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sotto');
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        opening.onsuccess = () => {
          const { result } = opening;
          const writing = result.transaction('exercises', 'readwrite');
          writing.objectStore('exercises').put({ id: 'broken', kind: 'eye', endedAt: 5 });
          writing.oncomplete = () => {
            result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error ?? new Error('not written'));
        };
      }),
  );
}

/** What is kept, and what cannot be read beside it: told, saved, deleted one by one and at once, brought in. */
async function keptWith(page: Page, lesson: string): Promise<void> {
  const says = KEPT.exercises;
  await page.getByRole('heading', { name: says.heading, exact: true }).waitFor();
  await page.getByText(says.taken(lesson), { exact: true }).waitFor();
  await page.getByRole('heading', { name: says.unreadable, exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, says.save)]);
  const path = await download.path();
  expect(exercisesFromJson(await readFile(path, 'utf8'))).toMatchObject([
    { kind: 'eye', trials: LOOK, takeAlong: { lesson: 'tell-apart' } },
  ]);
  await press(page, `${KEPT.remove}: ${says.unreadable}`);
  await press(page, KEPT.confirm);
  await page.getByText(says.unreadableNote).waitFor({ state: 'detached' });
  await page.getByText(says.taken(lesson), { exact: true }).waitFor();
  await press(page, says.removeAll);
  await press(page, KEPT.confirmAll);
  await page.getByRole('heading', { name: says.heading, exact: true }).waitFor({ state: 'detached' });
  expect(await storedBy(page)).toEqual(NOTHING_STORED);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, KEPT.bringIn.button)]);
  await chooser.setFiles({
    name: 'exercises.json',
    mimeType: 'application/json',
    buffer: await readFile(path),
  });
  await page.getByText(KEPT.bringIn.exercisesDone(1)).waitFor();
  await page.getByText(says.taken(lesson), { exact: true }).waitFor();
}

/** It is still in this window, and knows that it is kept. */
async function backToTheResult(page: Page): Promise<void> {
  await press(page, WORDS.en.backToStart);
  await press(page, WORDS.en.start.eye);
  await page.getByText(SAYS.intro.leftResult).waitFor();
  await press(page, SAYS.intro.toResult);
  await page.getByText(WORDS.en.keepNumbers.kept).waitFor();
}

describe('an exercise that is left in the middle', () => {
  const number = (at: number) =>
    page.getByText(`${SAYS.stages.first}: ${SAYS.progress(at, LOOK)}`, { exact: true });
  let page: Page;

  it('goes on where it was, by Esc and by another screen, in this window; what was asked about comes anew', async () => {
    page = await beginExercise();
    for (const at of [1, 2]) {
      await number(at).waitFor();
      await page.locator('.eye-pad[data-open=true]').waitFor();
      await page.keyboard.press('Space');
    }
    await number(3).waitFor();
    await page.locator('.eye-pad[data-open=true]').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(SAYS.intro.left(SAYS.stages.first)).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await press(page, SAYS.intro.goOn);
    await page.getByText(SAYS.again.hidden).waitFor();
    await number(3).waitFor();
    await page.getByRole('button', { name: /^Sotto/ }).click();
    await screenIs(page, 'start');
    await press(page, WORDS.en.start.eye);
    await press(page, SAYS.intro.goOn);
    await page.locator('.eye-pad[data-open=true]').waitFor();
    await page.keyboard.press('Space');
    await number(4).waitFor();
    expect(await storedBy(page)).toEqual(NOTHING_STORED);
    await page.close();
  });

  it('is over once another one is begun', async () => {
    page = await beginExercise();
    await page.locator('.eye-pad[data-open=true]').waitFor();
    await page.keyboard.press('Space');
    await number(2).waitFor();
    await page.keyboard.press('Escape');
    await press(page, SAYS.intro.begin);
    await number(1).waitFor();
    await page.close();
  });
});
