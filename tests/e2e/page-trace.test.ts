import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gapMs } from '../../src/coach/pace.ts';
import { SUGGESTIONS } from '../../src/coach/suggestions/suggestions.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { axeFindings } from './kit/axe.ts';
import { cueComes, seenBy, sumOf, watchCues } from './kit/cues.ts';
import type { House } from './kit/visit.ts';
import { openHouse, press, screenIs } from './kit/visit.ts';

const LEAST_GAP_MS = gapMs(DEFAULT_SETTINGS.cuesPerMinute);

let house: House;
beforeAll(async () => {
  house = await openHouse('nobody');
});
afterAll(() => house.close());

describe('the built-in trace', () => {
  it('plays to its end; a quiet cue comes, never two within the budget, and nothing moves for it', async () => {
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
    cues.slice(1).forEach(({ atMs }, at) => expect(atMs - cues[at].atMs).toBeGreaterThan(LEAST_GAP_MS - 100));
    expect(sumOf({ shifts }), JSON.stringify(shifts)).toBeLessThan(0.01);
    expect(await page.locator('.review-moments .moments tbody tr').count()).toBeGreaterThanOrEqual(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('with reduced motion', () => {
  it('the cue comes and goes without a transition, and the drawn face holds still', async () => {
    const page = await house.visit({ reducedMotion: 'reduce' });
    const times = await page.evaluate(() => {
      const cue = document.querySelector<HTMLElement>('.cue')!;
      cue.dataset['phase'] = 'here';
      return [cue, cue.querySelector('.cue-glow')!].map((each) => getComputedStyle(each).transitionDuration);
    });
    expect(times).toEqual(['0s', '0s']);
    await page.locator('.mesh[data-ready]').waitFor();
    await page.waitForTimeout(300);
    const drawing = () =>
      page.evaluate(() => document.querySelector<HTMLCanvasElement>('.mesh')!.toDataURL());
    const first = await drawing();
    await page.waitForTimeout(700);
    expect(await drawing()).toBe(first);
    await page.getByRole('button', { name: 'Let it move' }).waitFor();
    await page.close();
  });
});

describe('at 360 px', () => {
  it('nothing is cut off or needs scrolling sideways, and every target is 44 px tall', async () => {
    const page = await house.visit({ viewport: { width: 360, height: 740 } });
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    const small = () =>
      page.$$eval('button, summary, select', (all) =>
        all
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
          .map((each) => each.textContent),
      );
    expect(await fits()).toBe(true);
    expect(await small()).toEqual([]);
    await press(page, 'Watch the built-in trace');
    await screenIs(page, 'watching');
    expect(await fits()).toBe(true);
    expect(await small()).toEqual([]);
    await page.locator('summary').click();
    expect(await fits()).toBe(true);
    await press(page, 'End');
    await screenIs(page, 'review');
    expect(await fits()).toBe(true);
    await page.close();
  });
});
