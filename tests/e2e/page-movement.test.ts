import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUGGESTIONS } from '../../src/coach/suggestions/suggestions.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { answered } from './kit/answered.ts';
import { openPatientHouse, type House } from './kit/visit.ts';

/** More than the first, which is answered. */
const MOMENTS = 3;

const { places, about } = WORDS.en;
/** What a brief movement may be told to last. */
const BRIEF = Array.from({ length: 6 }, (_, tenths) => about((tenths / 10).toFixed(1)));

let house: House;
beforeAll(async () => {
  house = await openPatientHouse('moving face');
});
afterAll(() => house.close());

describe('movements in front of the camera', () => {
  it('are answered by one quiet cue, and told afterwards as what they were', async () => {
    const { cues, moments } = await answered(house, MOMENTS);
    const ofTheLipCorners = moments.filter(({ where }) => where.includes(places['lip-corner-up'].both));
    expect(cues).toHaveLength(1);
    expect(SUGGESTIONS.en.map(({ text }) => text)).toContain(cues[0]!.text);
    expect(ofTheLipCorners.length).toBeGreaterThanOrEqual(1);
    for (const { howLong } of moments) expect(BRIEF).toContain(howLong);
  });
});
