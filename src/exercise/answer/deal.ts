import { shuffled } from '../../coach/shuffled.ts';
import type { Random } from '../../core/random.ts';
import { CATALOGUE, type SceneId } from './catalogue/catalogue.ts';

/** Scenes of one sitting, which takes about ten minutes. @internal */
export const SCENES_IN_A_ROUND = 3;

type Dealt = (typeof CATALOGUE)[number];

/**
 * Draws the scenes of a sitting: those not seen before first, by turns one that is best met by saying nothing and one
 * that is not, and as long as there are some, from other parts of life.
 * @param seen all of those that were there before
 */
export function dealScenes(random: Random, seen: ReadonlySet<SceneId>): readonly SceneId[] {
  const order = shuffled(CATALOGUE, random);
  let wantsQuiet = random.chance(0.5);
  const dealt: Dealt[] = [];
  while (dealt.length < SCENES_IN_A_ROUND) {
    dealt.push(nextOf(order, dealt, seen, wantsQuiet));
    wantsQuiet = !wantsQuiet;
  }
  return dealt.map(({ id }) => id);
}

function nextOf(
  order: readonly Dealt[],
  dealt: readonly Dealt[],
  seen: ReadonlySet<SceneId>,
  wantsQuiet: boolean,
): Dealt {
  const cost = (scene: Dealt): number =>
    (seen.has(scene.id) ? 4 : 0) +
    (dealt.some(({ field }) => field === scene.field) ? 2 : 0) +
    (isQuiet(scene) === wantsQuiet ? 0 : 1);
  const left = order.filter((scene) => !dealt.includes(scene));
  return left.reduce((best, scene) => (cost(scene) < cost(best) ? scene : best));
}

function isQuiet({ turns }: Dealt): boolean {
  return turns[0].best === 'say-nothing';
}
