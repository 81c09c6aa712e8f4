import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALM_MS } from '../../bench/planting/calm-film.ts';
import { SUGGESTIONS } from '../../src/coach/suggestions/suggestions.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { cueComes, seenBy, watchCues } from './page-cues.ts';
import { endAndRead } from './page-ending.ts';
import type { House } from './page-visit.ts';
import { openHouse, startCamera } from './page-visit.ts';

/** Five rounds of the film: thirty movements. */
const PATIENCE_MS = 60_000;
/** A page that could judge for less than a round of the film may have missed every movement. */
const ONE_ROUND_S = CALM_MS / 1000;

const { places, about } = WORDS.en;
/** What a brief movement may be told to last. */
const BRIEF = Array.from({ length: 6 }, (_, tenths) => about((tenths / 10).toFixed(1)));

let house: House;
beforeAll(async () => {
  house = await openHouse('moving face');
});
afterAll(() => house.close());

describe('movements in front of the camera', () => {
  it('are answered by one quiet cue, and told afterwards as what they were', async ({ skip }) => {
    const page = await house.visit();
    await startCamera(page);
    await page.evaluate(watchCues);
    const came = await cueComes(page, PATIENCE_MS).then(
      () => true,
      () => false,
    );
    await page.waitForTimeout(CALM_MS);
    const { cues } = await seenBy(page);
    const { judgedS, moments } = await endAndRead(page);
    const ofTheLipCorners = moments.filter(({ where }) => where.includes(places['lip-corner-up'].both));
    const found = came && ofTheLipCorners.length > 0;
    skip(!found && judgedS < ONE_ROUND_S, `too busy a machine: the page could judge for ${judgedS} s only`);
    expect(cues).toHaveLength(1);
    expect(SUGGESTIONS.en.map(({ text }) => text)).toContain(cues[0].text);
    expect(ofTheLipCorners.length).toBeGreaterThanOrEqual(1);
    for (const { howLong } of moments) expect(BRIEF).toContain(howLong);
    await page.close();
  });
});
