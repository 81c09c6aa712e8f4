import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAMERA_FPS } from '../../bench/planting/jpeg-frames.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { answered } from './kit/answered.ts';
import { seenBy, watchCues } from './kit/cues.ts';
import { framesHeard } from './kit/notes.ts';
import { openPatientHouse, startCamera, type House } from './kit/visit.ts';

/** Three rounds of the film, at the camera's own pace. */
const FRAMES = 36 * CAMERA_FPS;
/** More than one, which is answered. */
const MOMENTS = 2;

const { places } = WORDS.en;

describe('somebody who talks in front of the camera', () => {
  let house: House;
  afterAll(() => house.close());

  describe('and whose brows go up meanwhile', () => {
    beforeAll(async () => {
      house = await openPatientHouse('talking face, its brows moving');
    });

    it('gets a cue, and is told of the brows afterwards', async () => {
      const { cues, moments } = await answered(house, MOMENTS);
      expect(cues.length).toBeGreaterThanOrEqual(1);
      const isOfBrows = ({ where }: { readonly where: string }): boolean =>
        where.includes(places['outer-brow-up'].both) || where.includes(places['inner-brow-up'].both);
      expect(moments.filter(isOfBrows).length).toBeGreaterThanOrEqual(MOMENTS);
      await house.close();
    });
  });

  describe('and does nothing else', () => {
    beforeAll(async () => {
      house = await openPatientHouse('talking face');
    });

    it('is left alone', async () => {
      const page = await house.visit();
      await startCamera(page);
      await page.evaluate(watchCues);
      await expect.poll(() => framesHeard(page)).toBeGreaterThan(FRAMES);
      expect((await seenBy(page)).cues).toEqual([]);
      await page.close();
    });
  });
});
