import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { framesDrawn } from './kit/drawn.ts';
import type { House } from './kit/visit.ts';
import { openHouse, press, screenIs } from './kit/visit.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('nobody');
});
afterAll(() => house.close());

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
    await framesDrawn(page, 2);
    const drawing = () =>
      page.evaluate(() => document.querySelector<HTMLCanvasElement>('.mesh')!.toDataURL());
    const first = await drawing();
    await framesDrawn(page, 40);
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
