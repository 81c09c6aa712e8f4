import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoachContext } from '../../src/coach/context.ts';
import { fittingFor } from '../../src/coach/fitting.ts';
import { gapMs } from '../../src/coach/pace.ts';
import { SUGGESTIONS } from '../../src/coach/suggestions/suggestions.ts';
import { SCENARIOS } from '../../src/practice/scenarios/scenarios.ts';
import { recordFromJson } from '../../src/record/record-json.ts';
import { SETTINGS_KEY } from '../../src/storage/browser-memory.ts';
import { readSettings } from '../../src/settings/settings-schema.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { CUE_IN_MS } from '../../src/ui/cues/cue-view.ts';
import { KEPT_WORDS } from '../../src/ui/screens/kept/words/words.ts';
import { PREPARE_WORDS } from '../../src/ui/screens/prepare/words/words.ts';
import { REVIEW_WORDS } from '../../src/ui/screens/review/words/words.ts';
import { SETTINGS_WORDS } from '../../src/ui/screens/settings/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { cueComes, seenBy, sumOf, watchCues } from './kit/cues.ts';
import { choose, enter, select, tabTo } from './kit/keyboard.ts';
import { NOTHING_STORED, storedBy } from './kit/stored.ts';
import { framesDrawn } from './kit/drawn.ts';
import { cameraNotes, momentsAfter } from './kit/notes.ts';
import type { House } from './kit/visit.ts';
import { openPatientHouse, screenIs } from './kit/visit.ts';

const { start, practice: practiceWords, watching, backToStart } = WORDS.en;
const { timeline, moment: momentWords, rating, keep } = REVIEW_WORDS.en;
const keptWords = KEPT_WORDS.en;

const CONTEXT: CoachContext = { perspective: 'noticing', setting: 'colleague', hope: 'listen-well' };
const SCENARIO = SCENARIOS.en.find(({ id }) => id === 'hear-a-colleague-out')!;
const FITTING = fittingFor(CONTEXT, SUGGESTIONS.en).map(({ text }) => text);
/** Pictures of the screen in which a clock that ran would have ticked. */
const TWO_TICKS = 90;
/** What one "no" makes of one false cue in two minutes. */
const TUNED_INTERVAL = WORDS.en.interval.minutes('2.4');
const TUNED = rating.tuned(WORDS.en.interval.minutes('2'), TUNED_INTERVAL);

/** One person at one page, from the first question to the last proof: each test goes on where the one before ended. */
let house: House;
let page: Page;
let json: string;

beforeAll(async () => {
  house = await openPatientHouse('moving face');
  page = await house.visit();
});
afterAll(() => house.close());

const cue = (): Locator => page.locator('.cue');
const timeLeft = (): Promise<string> => page.locator('.time-left').innerText();
const rows = (): Locator => page.locator('.review-moments .moments tbody tr');
const replayed = (): Promise<string> => page.locator('.replay .mesh').evaluate(pictureOf);
const heading = (): Promise<string> => page.locator('#moment-title').innerText();
const range = (): Promise<string> => page.locator('.lens-range').innerText();

/** Runs in the page. */
function pictureOf(canvas: Element): string {
  return (canvas as HTMLCanvasElement).toDataURL();
}

/** The answer of each moment, as the table tells it. */
const answers = (): Promise<string[]> => rows().locator('.real').allTextContents();

/** Saves a file by the keyboard. @returns its text */
async function saved(name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), enter(page, name)]);
  return readFile(await download.path(), 'utf8');
}

/** Shows the place in the replay that is this share of its length, and stops there. */
async function stopAt(share: number): Promise<void> {
  const place = page.getByRole('slider', { name: momentWords.place });
  await tabTo(page, place);
  const length = Number(await place.getAttribute('max'));
  await page.keyboard.press('Home');
  const step = await place.evaluate((element: HTMLInputElement) => element.valueAsNumber);
  expect(step).toBe(0);
  for (let at = 0; at < share * length; at = Number(await place.inputValue())) {
    await page.keyboard.press('PageUp');
  }
  await framesDrawn(page, 2);
}

/** How fast a replay runs: its own milliseconds a millisecond. */
async function pace(): Promise<number> {
  await stopAt(0);
  await enter(page, momentWords.play);
  return page.getByRole('slider', { name: momentWords.place }).evaluate(measurePace);
}

/** Runs in the page. */
async function measurePace(place: HTMLInputElement): Promise<number> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  for (;;) {
    const [fromMs, from] = [await frame(), place.valueAsNumber];
    let nowMs = fromMs;
    while (nowMs - fromMs < 300 && place.valueAsNumber >= from) nowMs = await frame();
    // A round that ended meanwhile says nothing.
    if (place.valueAsNumber > from && place.value !== place.max)
      return (place.valueAsNumber - from) / (nowMs - fromMs);
  }
}

describe('practice, by keyboard alone', () => {
  it('asks a few questions, and begins with the first line to speak to', async () => {
    await enter(page, start.practise);
    await screenIs(page, 'prepare');
    await choose(page, 'perspective', CONTEXT.perspective);
    await choose(page, 'setting', CONTEXT.setting);
    await choose(page, 'hope', CONTEXT.hope);
    expect(await page.locator('.bound').innerText()).toBe(PREPARE_WORDS.en.bound['open-door']);
    await select(page, 'scenario', SCENARIO.id);
    expect(await page.locator('.prompt-list li').allTextContents()).toEqual(SCENARIO.prompts);
    await choose(page, 'timer', '5');
    await choose(page, 'channel', 'words');
    await enter(page, PREPARE_WORDS.en.begin);
    await screenIs(page, 'watching');
    await page.evaluate(watchCues);
    expect(await page.locator('.prompt').innerText()).toBe(SCENARIO.prompts[0]);
    await page.getByText(new RegExp(`^${practiceWords.left('4:\\d\\d')}$`)).waitFor();
  });

  it('answers a movement with a cue that fits what was said, and nothing moves for it', async () => {
    await cueComes(page);
    await page.locator('.cue[data-phase=away]').waitFor({ state: 'attached' });
    const { cues, shifts } = await seenBy(page);
    expect(FITTING).toContain(cues[0]!.text);
    const meanwhile = shifts.filter(({ atMs }) => atMs > cues[0]!.atMs - CUE_IN_MS);
    expect(sumOf({ shifts: meanwhile }), JSON.stringify(meanwhile)).toBeLessThan(0.01);
  });

  it('goes on with the lines, and is silent while it is hushed', async () => {
    await page.keyboard.press('n');
    expect(await page.locator('.prompt').innerText()).toBe(SCENARIO.prompts[1]);
    await page.getByText(practiceWords.place(2, SCENARIO.prompts.length)).waitFor();
    await page.keyboard.press('m');
    await page.getByRole('button', { name: watching.unhush }).waitFor();
    const before = (await seenBy(page)).cues;
    // From then on a movement would be answered.
    await momentsAfter(page, before.at(-1)!.atMs + gapMs(DEFAULT_SETTINGS.cuesPerMinute), 2);
    expect((await seenBy(page)).cues).toEqual(before);
    await page.keyboard.press('m');
    await cueComes(page);
    const told = (await seenBy(page)).cues.map(({ text }) => text);
    expect(new Set(told).size).toBe(told.length);
    for (const text of told) expect(FITTING).toContain(text);
  });

  it('rests with its camera off and its time held, and goes on', async () => {
    await page.keyboard.press(' ');
    await page.getByText(watching.cameraOff, { exact: true }).waitFor();
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    expect(await cue().getAttribute('data-phase')).toBe('away');
    await framesDrawn(page, TWO_TICKS);
    const left = await timeLeft();
    await framesDrawn(page, TWO_TICKS);
    expect(await timeLeft()).toBe(left);
    await page.keyboard.press(' ');
    await page.getByText(watching.cameraOn, { exact: true }).waitFor();
    await expect.poll(timeLeft).not.toBe(left);
    expect((await cameraNotes(page)).states).toEqual(['ended', 'live']);
  });

  it('ends in a review that tells what was practised', async () => {
    await page.keyboard.press('Escape');
    await screenIs(page, 'review');
    expect((await cameraNotes(page)).states).toEqual(['ended', 'ended']);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.getByText(REVIEW_WORDS.en.about(SCENARIO.title)).waitFor();
    expect(await rows().count()).toBeGreaterThanOrEqual(2);
  });
});

describe('the review, by keyboard alone', () => {
  it('shows the time closer and wider', async () => {
    const whole = await range();
    await enter(page, timeline.zoomIn);
    const closer = await range();
    expect(closer).not.toBe(whole);
    await enter(page, timeline.later);
    expect(await range()).not.toBe(closer);
    await enter(page, timeline.zoomOut);
    expect(await range()).toBe(whole);
  });

  it('brings another moment to the replay', async () => {
    const first = await heading();
    await tabTo(page, rows().nth(1).getByRole('button'));
    await page.keyboard.press('Enter');
    expect(await heading()).not.toBe(first);
    expect(await rows().nth(1).getByRole('button').getAttribute('aria-pressed')).toBe('true');
    await enter(page, momentWords.previous);
    expect(await heading()).toBe(first);
  });

  it('replays it as moving lines, and holds still when stopped', async () => {
    await page.locator('.replay .mesh[data-ready]').waitFor();
    const playing = await replayed();
    await expect.poll(replayed).not.toBe(playing);
    await enter(page, momentWords.stop);
    await framesDrawn(page, 2);
    const stopped = await replayed();
    await framesDrawn(page, 30);
    expect(await replayed()).toBe(stopped);
  });

  it('draws the movement four times as large', async () => {
    await stopAt(0.5);
    const asItWas = await replayed();
    await choose(page, 'replay-size', '4');
    await expect.poll(replayed).not.toBe(asItWas);
    await choose(page, 'replay-size', '1');
    await expect.poll(replayed).toBe(asItWas);
  });

  it.each(['1', '0.5', '0.25'])('replays at %s of the speed', async (speed) => {
    await choose(page, 'replay-speed', speed);
    const measured = await pace();
    expect(measured / Number(speed)).toBeGreaterThan(0.8);
    expect(measured / Number(speed)).toBeLessThan(1.2);
  });

  it('takes "no" for an answer, and says what that changes', async () => {
    await choose(page, 'rating', 'no');
    await page.getByText(TUNED).waitFor();
    expect((await answers())[0]).toBe(rating.answers.no);
    const remembered = readSettings(await page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY));
    expect(remembered.rateFactor).toBeCloseTo(2 ** -0.25, 6);
  });

  it('has stored nothing but the settings until it is asked to', async () => {
    expect(await storedBy(page)).toEqual({ ...NOTHING_STORED, local: 1 });
    await page.getByText(keep.notKept).waitFor();
  });
});

describe('a session that is kept, by keyboard alone', () => {
  it('is stored on request, and saved as files that hold all of it', async () => {
    const moments = await rows().count();
    await enter(page, keep.keep);
    await page.getByText(keep.kept).waitFor();
    expect(await storedBy(page)).toEqual({ ...NOTHING_STORED, local: 1, databases: 1 });
    json = await saved(keep.json);
    const record = recordFromJson(json);
    expect(record).toMatchObject({ context: CONTEXT, scenario: SCENARIO.title, source: 'camera' });
    expect(record.moments.map((each) => each.rating)).toEqual([
      'no',
      ...Array.from({ length: moments - 1 }, () => null),
    ]);
    expect(record.cues.length).toBeGreaterThanOrEqual(2);
    const lines = (await saved(keep.csv)).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + moments);
    expect(lines[1]).toMatch(/,no$/);
  });

  it('is listed, opens with its answer, and can be deleted', async () => {
    await enter(page, keep.all);
    await screenIs(page, 'kept');
    await page.getByRole('heading', { name: SCENARIO.title }).waitFor();
    await opensWithItsAnswer();
    await enter(page, keep.all);
    await page.getByText(keptWords.count(1)).waitFor();
    await enter(page, new RegExp(`^${keptWords.remove}: `));
    await enter(page, keptWords.confirm);
    await page.getByText(keptWords.count(0)).waitFor();
  });

  it('comes back from its file', async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      enter(page, keptWords.bringIn.button),
    ]);
    await chooser.setFiles({
      name: 'session.json',
      mimeType: 'application/json',
      buffer: Buffer.from(json),
    });
    await page.getByText(keptWords.count(1)).waitFor();
    await opensWithItsAnswer();
    await enter(page, keep.all);
    await page.getByText(keptWords.count(1)).waitFor();
  });

  it('is gone when all are deleted, with a proof', async () => {
    await enter(page, keptWords.removeAll);
    await enter(page, keptWords.confirmAll);
    await page.getByText(keptWords.count(0)).waitFor();
    await page.getByText(/^Read back from the browser’s storage at \d/).waitFor();
    expect(await storedBy(page)).toEqual({ ...NOTHING_STORED, local: 1 });
    await enter(page, backToStart);
    await screenIs(page, 'start');
  });

  it('leaves the answer’s effect on this device, and tells it in the settings', async () => {
    await page.reload();
    await enter(page, WORDS.en.settings);
    await page.getByText(SETTINGS_WORDS.en.noticing.rarer(TUNED_INTERVAL)).waitFor();
  });
});

async function opensWithItsAnswer(): Promise<void> {
  await enter(page, new RegExp(`^${keptWords.open}: `));
  await screenIs(page, 'review');
  await page.getByText(keep.kept).waitFor();
  expect((await answers())[0]).toBe(rating.answers.no);
  expect(await page.locator("input[name='rating'][value='no']").isChecked()).toBe(true);
}
