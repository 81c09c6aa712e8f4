import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { gapMs } from '../../src/coach/pace.ts';
import { SUGGESTIONS } from '../../src/coach/suggestions/suggestions.ts';
import { PARTS_OF } from '../../src/contracts/face-part.ts';
import { MOVEMENTS } from '../../src/contracts/movement.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { PREPARE_WORDS } from '../../src/ui/screens/prepare/words/words.ts';
import { REVIEW_WORDS } from '../../src/ui/screens/review/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { axeFindings } from './kit/axe.ts';
import { cueComes, seenBy, sumOf, watchCues } from './kit/cues.ts';
import { coveredBy, judgedStretches } from './kit/part-rows.ts';
import type { House } from './kit/visit.ts';
import { openHouse, press, screenIs } from './kit/visit.ts';

const LEAST_GAP_MS = gapMs(DEFAULT_SETTINGS.cuesPerMinute);
const SHORTEST_TIMER = '1';
const TIMER_MS = 60_000;

const { start } = WORDS.en;
const prepare = PREPARE_WORDS.en;

let house: House;
beforeAll(async () => {
  house = await openHouse('nobody');
});
afterAll(() => house.close());

const answer = (page: Page, row: string, value: string): Promise<void> =>
  page.locator(`label:has(input[name='${row}'][value='${value}'])`).click();

/** Answers the questions, and watches the trace instead of the camera. */
async function watchTrace(answers: Readonly<Record<string, string>>, partOff?: string): Promise<Page> {
  const page = await house.visit();
  if (partOff !== undefined) {
    await press(page, WORDS.en.settings);
    await page.locator(`#setting-part-${partOff}`).uncheck();
    await press(page, WORDS.en.backToStart);
  }
  await press(page, start.practise);
  for (const [row, value] of Object.entries(answers)) await answer(page, row, value);
  await press(page, prepare.back);
  await press(page, start.watchTrace);
  await screenIs(page, 'watching');
  await page.evaluate(watchCues);
  return page;
}

/** Waits for two cues. @returns what was read */
async function twoCues(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(
    () => (globalThis as unknown as { watched: { cues: unknown[] } }).watched.cues.length >= 2,
  );
  return (await seenBy(page)).cues.map(({ text }) => text);
}

/** Watches the trace to its end. @returns the rows of what was noticed */
async function watchedThrough(page: Page): Promise<Locator> {
  await screenIs(page, 'review');
  return page.locator('.review-moments .moments tbody tr');
}

/** The trace plays in its own time: all that it is watched for is watched at once. */
describe.concurrent('the built-in trace', () => {
  it('a timer ends the session by itself', async ({ expect }) => {
    const page = await house.visit();
    await press(page, start.practise);
    await answer(page, 'timer', SHORTEST_TIMER);
    const begunMs = Date.now();
    await press(page, prepare.begin);
    await screenIs(page, 'watching');
    await page.getByText(new RegExp(`^${WORDS.en.practice.left('0:\\d\\d')}$`)).waitFor();
    await screenIs(page, 'review');
    expect(Date.now() - begunMs).toBeGreaterThan(TIMER_MS);
    await page.close();
  });

  it('plays to its end; a quiet cue comes, never two within the budget, and nothing moves for it', async ({
    expect,
  }) => {
    const page = await house.visit({ bypassCSP: true });
    await press(page, 'Watch the built-in trace');
    await screenIs(page, 'watching');
    await page.evaluate(watchCues);
    expect(await axeFindings(page)).toEqual([]);
    await cueComes(page);
    expect(await page.getByRole('status').first().textContent()).not.toBe('');
    await screenIs(page, 'review');
    const { cues, shifts } = await seenBy(page);
    for (const { text } of cues) expect(SUGGESTIONS.en.map((each) => each.text)).toContain(text);
    cues
      .slice(1)
      .forEach(({ atMs }, at) => expect(atMs - cues[at]!.atMs).toBeGreaterThan(LEAST_GAP_MS - 100));
    expect(sumOf({ shifts }), JSON.stringify(shifts)).toBeLessThan(0.01);
    expect(await page.locator('.review-moments .moments tbody tr').count()).toBeGreaterThanOrEqual(1);
    expect(await axeFindings(page)).toEqual([]);
    // Blinks take nothing but the lids out.
    const { brows, lids, 'mid-face': midFace } = await judgedStretches(page);
    expect(coveredBy(brows)).toBeGreaterThan(90);
    expect(midFace).toEqual(brows);
    expect(lids.length).toBeGreaterThan(5);
    expect(coveredBy(lids)).toBeLessThan(coveredBy(brows) - 2);
    await page.close();
  });

  it('among strangers, who did not agree to be looked at, a cue only ever says to let it pass', async ({
    expect,
  }) => {
    const page = await watchTrace({ perspective: 'noticing', setting: 'stranger' });
    const mildest = SUGGESTIONS.en.filter(({ rung }) => rung === 'say-nothing').map(({ text }) => text);
    for (const text of await twoCues(page)) expect(mildest).toContain(text);
    await page.close();
  });

  it('between friends a second cue goes further', async ({ expect }) => {
    const page = await watchTrace({ perspective: 'noticing', setting: 'friend-or-family' });
    const mildest = SUGGESTIONS.en.filter(({ rung }) => rung === 'say-nothing').map(({ text }) => text);
    expect(mildest).not.toContain((await twoCues(page))[1]);
    await page.close();
  });

  it('a hush by one key lets no cue come', async ({ expect }) => {
    const page = await watchTrace({});
    await page.keyboard.press('m');
    await watchedThrough(page);
    expect((await seenBy(page)).cues).toEqual([]);
    await page.close();
  });

  it('light only shows no word, and tells none to a screen reader', async ({ expect }) => {
    const page = await watchTrace({ channel: 'glow' });
    await cueComes(page);
    expect(await page.locator('.cue-words').innerText()).toMatch(/^\s*$/);
    expect(await page.getByRole('status').first().textContent()).toBe('');
    await page.close();
  });

  it('nothing live gives no cue, and the review has its moments all the same', async ({ expect }) => {
    const page = await watchTrace({ channel: 'none' });
    const moments = await watchedThrough(page);
    expect((await seenBy(page)).cues).toEqual([]);
    expect(await moments.count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('.review-lead').innerText()).not.toContain(REVIEW_WORDS.en.cues(1));
    await page.close();
  });

  it('a mouth that is switched off leaves no moment there, while the brows are still seen', async ({
    expect,
  }) => {
    const page = await watchTrace({}, 'mouth');
    const told = await (await watchedThrough(page)).locator('td:nth-child(2)').allTextContents();
    const ofTheMouth = MOVEMENTS.filter((name) => PARTS_OF[name].setting === 'mouth').map(
      (name) => WORDS.en.places[name].one,
    );
    expect(told).toContain(WORDS.en.places['inner-brow-up'].both);
    for (const place of told)
      expect(ofTheMouth.filter((each) => new RegExp(`\\b${each}s?\\b`).test(place))).toEqual([]);
    await page.close();
  });
});
