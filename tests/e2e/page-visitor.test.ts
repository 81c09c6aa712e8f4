import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/ui/words/words.ts';
import { seenBy, watchCues } from './kit/cues.ts';
import { endAndRead } from './kit/ending.ts';
import { QUALITY_LINE, noteLines, toldAt, unsaidAt } from './kit/lines.ts';
import { judgedStretches } from './kit/part-rows.ts';
import type { House } from './kit/visit.ts';
import { openPatientHouse, startCamera } from './kit/visit.ts';

const { line, hint, short } = WORDS.en.quality.reasons['second-person'];

/** Places are told in thousandths of a percent. */
const ROUNDING = 0.001;

let house: House;
beforeAll(async () => {
  house = await openPatientHouse('moving face, then a visitor');
});
afterAll(() => house.close());

describe('a second person in view', () => {
  it('ends all judging, is told, and is forgotten when gone', async () => {
    const page = await house.visit();
    await startCamera(page);
    await page.evaluate(watchCues);
    await page.locator(QUALITY_LINE).evaluate(noteLines);

    const cameMs = await toldAt(page, line);
    expect(await page.locator('.quality-hint').innerText()).toBe(hint);
    expect(await page.locator('.quality .swatch').getAttribute('data-judging')).toBe('false');
    const goneMs = await unsaidAt(page, line);

    await expect.poll(async () => (await seenBy(page)).cues.some(({ atMs }) => atMs > goneMs)).toBe(true);
    const { cues } = await seenBy(page);
    const { chart, legend } = await endAndRead(page);
    const judged = await judgedStretches(page);
    expect(cues.filter(({ atMs }) => atMs > cameMs && atMs < goneMs)).toEqual([]);
    expect(legend).toContain(short);
    const meanwhile = chart.moments.filter((at) =>
      chart.unjudged.some(({ from, to }) => at > from && at < to),
    );
    expect(meanwhile).toEqual([]);
    for (const { from, to } of chart.unjudged)
      for (const stretch of Object.values(judged).flat())
        expect(stretch.from >= to - ROUNDING || stretch.to <= from + ROUNDING).toBe(true);
    await page.close();
  });
});
