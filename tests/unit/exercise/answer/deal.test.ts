import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { CATALOGUE, type SceneId } from '../../../../src/exercise/answer/catalogue/catalogue.ts';
import { dealScenes, SCENES_IN_A_ROUND } from '../../../../src/exercise/answer/deal.ts';

const sceneWith = (sceneId: SceneId): (typeof CATALOGUE)[number] =>
  CATALOGUE.find(({ id }) => id === sceneId)!;

describe('the scenes of a sitting', () => {
  it('are three, from different parts of life, some of them best met by saying nothing', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dealt = dealScenes(new Random(seed), new Set()).map(sceneWith);
        expect(dealt).toHaveLength(SCENES_IN_A_ROUND);
        expect(new Set(dealt.map(({ field }) => field)).size).toBe(SCENES_IN_A_ROUND);
        const quiet = dealt.filter(({ turns }) => turns[0].best === 'say-nothing').length;
        expect(quiet).toBeGreaterThan(0);
        expect(quiet).toBeLessThan(SCENES_IN_A_ROUND);
      }),
    );
  });

  it('come again only when all of them were there', () => {
    const random = new Random(3);
    const seen = new Set<SceneId>();
    while (CATALOGUE.length - seen.size >= SCENES_IN_A_ROUND) {
      const dealt = dealScenes(random, seen);
      for (const id of dealt) expect(seen.has(id)).toBe(false);
      for (const id of dealt) seen.add(id);
    }
    expect(new Set(dealScenes(random, seen)).size).toBe(SCENES_IN_A_ROUND);
  });
});
