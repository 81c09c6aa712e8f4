import type { Random } from '../../core/random.ts';

type HairStyle = 'crop' | 'sides' | 'back' | 'bun' | 'parted' | 'bob' | 'long' | 'curls';

/** How somebody wears their hair. */
export interface Hair {
  readonly style: HairStyle;
  /** 0 white to 1 black. */
  readonly dark: number;
  /** Where it is parted: azimuth from the middle, to the left. */
  readonly part: number;
  /** How far it has gone back at the temples, 0..1. */
  readonly recede: number;
  /** For strands that lie the same each time. */
  readonly seed: number;
}

/** What a generated face is like, beyond where its skin lies. */
export interface Look {
  /** Fine brows to bushy ones, 0.3..1.2. */
  readonly brows: number;
  /** How deep age has drawn its lines, 0..1. */
  readonly creases: number;
  /** Thin lashes to thick ones, 0..1. */
  readonly lashes: number;
  /** Light eyes to dark ones, 0..1. */
  readonly iris: number;
  readonly hair: Hair;
}

const SOFT: readonly HairStyle[] = ['long', 'bun', 'bob', 'curls', 'bob', 'back', 'long', 'bob'];
const RUGGED: readonly HairStyle[] = ['parted', 'crop', 'curls', 'back', 'sides', 'crop', 'back', 'parted'];

/**
 * @param age share of a long life
 * @param turn which of the styles, one after the other, so that no two neighbours wear the same
 */
export function drawLook(random: Random, age: number, rugged: number, turn: number): Look {
  const style = (rugged < 0.5 ? SOFT : RUGGED)[turn % SOFT.length]!;
  const greyed = Math.max(0, (age - 0.45) / 0.5) * random.between(0.7, 1.2);
  const thinning = rugged > 0.5 ? Math.max(0, age - 0.3) * random.between(0.4, 1.6) : 0;
  return {
    brows: 0.4 + 0.65 * rugged + random.between(-0.1, 0.15),
    creases: Math.max(0, (age - 0.18) / 0.82),
    lashes: 1 - rugged,
    iris: random.uniform(),
    hair: {
      style,
      dark: Math.max(0, random.between(0.25, 1) - greyed),
      part: random.sign() * random.between(0.12, 0.5),
      recede: Math.min(1, thinning + (style === 'sides' ? 1 : 0)),
      seed: random.below(1e6),
    },
  };
}
