import type { SceneFacts } from '../scene-facts.ts';
import { CARE } from './care.ts';
import { FAMILY } from './family.ts';
import { FRIENDS } from './friends.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { ON_THE_WAY } from './on-the-way.ts';
import { SCHOOL } from './school.ts';
import { SHOP } from './shop.ts';
import { SPORT } from './sport.ts';
import { WORK } from './work.ts';

/** Every scene, without its words. */
export const CATALOGUE = [
  ...FAMILY,
  ...FRIENDS,
  ...WORK,
  ...NEIGHBOURS,
  ...SHOP,
  ...CARE,
  ...SCHOOL,
  ...SPORT,
  ...ON_THE_WAY,
] as const satisfies readonly SceneFacts[];

export type SceneId = (typeof CATALOGUE)[number]['id'];
