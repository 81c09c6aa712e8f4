import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/ui/words/words.ts';
import { seenBy, watchCues } from './page-cues.ts';
import { endAndRead } from './page-ending.ts';
import { noteLines, toldAt, unsaidAt } from './page-lines.ts';
import type { House } from './page-visit.ts';
import { openHouse, startCamera } from './page-visit.ts';

/** Twice the film: alone, with a visitor, alone, with a visitor. */
const PATIENCE_MS = 48_000;
/** Less judged time than this may well hold no movement that is found. */
const ENOUGH_JUDGED_S = 12;

const { line, hint, short } = WORDS.en.quality.reasons['second-person'];

let house: House;
beforeAll(async () => {
  house = await openHouse('moving face, then a visitor');
});
afterAll(() => house.close());

/** Waits for a cue that comes after a time. */
async function cueAfter(page: Page, atMs: number): Promise<boolean> {
  const endMs = Date.now() + PATIENCE_MS;
  while (Date.now() < endMs) {
    if ((await seenBy(page)).cues.some((cue) => cue.atMs > atMs)) return true;
    await page.waitForTimeout(250);
  }
  return false;
}

describe('a second person in view', () => {
  it('ends all judging, is told, and is forgotten when gone', async ({ skip }) => {
    const page = await house.visit();
    await startCamera(page);
    await page.evaluate(watchCues);
    await page.evaluate(noteLines);

    const cameMs = await toldAt(page, line);
    expect(await page.locator('.quality-hint').innerText()).toBe(hint);
    expect(await page.locator('.quality .swatch').getAttribute('data-judging')).toBe('false');
    const goneMs = await unsaidAt(page, line);

    const carriedOn = await cueAfter(page, goneMs);
    const { cues } = await seenBy(page);
    const { judgedS, chart, legend } = await endAndRead(page);
    expect(cues.filter(({ atMs }) => atMs > cameMs && atMs < goneMs)).toEqual([]);
    expect(legend).toContain(short);
    const meanwhile = chart.moments.filter((at) =>
      chart.unjudged.some(({ from, to }) => at > from && at < to),
    );
    expect(meanwhile).toEqual([]);
    skip(
      !carriedOn && judgedS < ENOUGH_JUDGED_S,
      `too busy a machine: the page could judge for ${judgedS} s only`,
    );
    expect(carriedOn).toBe(true);
    await page.close();
  });
});
