import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TASK_COUNT } from '../../src/practice/self-test/plan.ts';
import { SELF_TEST_WORDS } from '../../src/ui/screens/self-test/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { axeFindings } from './kit/axe.ts';
import { noteLines, toldAt } from './kit/lines.ts';
import { cameraNotes } from './kit/notes.ts';
import type { House } from './kit/visit.ts';
import { openHouse, press, screenIs } from './kit/visit.ts';

const { intro, view, tasks, result } = SELF_TEST_WORDS.en;

let house: House;
beforeAll(async () => {
  house = await openHouse('face');
});
afterAll(() => house.close());

async function begin(page: Page): Promise<void> {
  await press(page, WORDS.en.start.selfTest);
  await screenIs(page, 'self-test');
  await press(page, intro.begin);
  await screenIs(page, 'watching');
}

const progress = (page: Page, number: number) =>
  page.getByText(view.progress(number, TASK_COUNT), { exact: true });

describe('the self-test', () => {
  it('lets the face be learnt, asks ten movements without any cue or picture, and tells what was seen; axe is pleased throughout', async () => {
    const page = await house.visit({ bypassCSP: true });
    await press(page, WORDS.en.start.selfTest);
    await screenIs(page, 'self-test');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, intro.begin);
    await screenIs(page, 'watching');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByText(view.still, { exact: true }).waitFor();
    expect(await page.locator('video').count()).toBe(0);
    await progress(page, 1).waitFor();
    expect(Object.values(tasks)).toContain(await page.locator('.test-task').innerText());
    await page.locator('.ring[data-state=closing]').waitFor();
    await progress(page, 2).waitFor();
    for (let number = 2; number <= TASK_COUNT; number++) {
      await progress(page, number).waitFor();
      await press(page, view.skip);
    }
    await screenIs(page, 'self-test');
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    expect(await page.locator('.test-table tbody tr').count()).toBe(TASK_COUNT);
    await page.getByRole('heading', { name: result.verdicts['too-short'].heading }).waitFor();
    await page.getByText(result.rate, { exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it('pauses with the camera off, goes on with the same task, and ends by key with nothing to show', async () => {
    const page = await house.visit();
    await begin(page);
    await progress(page, 1).waitFor();
    const asked = await page.locator('.test-task').innerText();
    await page.keyboard.press(' ');
    await page.locator('.test .paused').waitFor();
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    await page.keyboard.press(' ');
    await page.getByText(view.still, { exact: true }).waitFor();
    await progress(page, 1).waitFor();
    expect(await page.locator('.test-task').innerText()).toBe(asked);
    await page.keyboard.press('Escape');
    await screenIs(page, 'self-test');
    await page.getByRole('heading', { name: intro.heading }).waitFor();
    expect((await cameraNotes(page)).states).toEqual(['ended', 'ended']);
    await page.close();
  });

  it('counts in numbers where movement is unwelcome', async () => {
    const page = await house.visit({ reducedMotion: 'reduce' });
    await begin(page);
    await progress(page, 1).waitFor();
    await page.locator('.test-count').evaluate(noteLines);
    await toldAt(page, '3');
    expect(await page.locator('.ring').getAttribute('data-state')).toBe('away');
    await toldAt(page, view.now);
    await page.close();
  });
});
