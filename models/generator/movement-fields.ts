import { MOVEMENTS, type MovementName } from '../../src/contracts/movement.ts';
import type { Random } from '../../src/core/random.ts';
import { drawPull, sumFields, type Field, type Pull } from './displacement-field.ts';

interface MovementFamily {
  readonly pulls: readonly Pull[];
  /** Pulls that come along in some people, each kept with even odds. */
  readonly extras: readonly Pull[];
  /** How much of the skin's movement the landmark network reports: [low, high], measured (facts, section 3). */
  readonly landmarkGain: readonly [number, number];
  /** The same for the motion patches, measured on planted movements; poor where the skin has little texture. */
  readonly patchGain: readonly [number, number];
  /** How often the movement is met, relative to the others (counts in published sets). */
  readonly commonness: number;
}

function pull(
  landmarks: readonly number[],
  lateral: number,
  up: number,
  spreadX: number,
  spreadY: number,
): Pull {
  return { landmarks, lateral, up, spreadX, spreadY };
}

const STRONG: readonly [number, number] = [0.55, 0.95];
const WEAK: readonly [number, number] = [0.22, 0.75];
/** Patches of well-textured skin see the whole movement, and its surroundings with it. */
const FULL: readonly [number, number] = [0.85, 1.3];

/** The movements of the right side; the left ones are their mirror images. Landmarks by MediaPipe's numbers. */
export const MOVEMENT_FAMILIES: Readonly<Record<MovementName, MovementFamily>> = {
  'inner-brow-up': {
    pulls: [pull([107, 55], 0.1, 1, 0.16, 0.15)],
    extras: [pull([9], 0, 0.5, 0.12, 0.12), pull([157], 0, 0.15, 0.12, 0.06)],
    landmarkGain: [0.35, 0.65],
    patchGain: FULL,
    commonness: 2,
  },
  'outer-brow-up': {
    pulls: [pull([70, 63, 53], 0.1, 1, 0.16, 0.13)],
    extras: [pull([160], 0, 0.15, 0.14, 0.06)],
    landmarkGain: [0.25, 0.6],
    patchGain: FULL,
    commonness: 2,
  },
  'brow-down': {
    pulls: [pull([107, 55], -0.6, -0.8, 0.18, 0.15)],
    extras: [
      pull([105, 52], -0.15, -0.5, 0.2, 0.12),
      pull([8], 0, -0.5, 0.1, 0.12),
      pull([158], 0, -0.2, 0.14, 0.06),
    ],
    landmarkGain: WEAK,
    patchGain: FULL,
    commonness: 4,
  },
  'upper-lid-up': {
    pulls: [pull([159, 27], 0, 1, 0.18, 0.05)],
    extras: [pull([105], 0, 0.15, 0.2, 0.1)],
    landmarkGain: WEAK,
    patchGain: [0.7, 1.1],
    commonness: 1.5,
  },
  'lids-tight': {
    pulls: [pull([145, 23], -0.1, 1, 0.18, 0.06)],
    extras: [pull([159], 0, -0.35, 0.16, 0.05), pull([50], 0, 0.3, 0.15, 0.12)],
    landmarkGain: WEAK,
    patchGain: [0.7, 1.1],
    commonness: 4,
  },
  'nose-wrinkle': {
    pulls: [pull([129, 49], 0, 1, 0.13, 0.15)],
    extras: [
      pull([37], 0, 0.45, 0.12, 0.1),
      pull([55], -0.2, -0.3, 0.14, 0.12),
      pull([168], 0, -0.2, 0.1, 0.1),
    ],
    landmarkGain: WEAK,
    patchGain: [0.25, 0.9],
    commonness: 1,
  },
  'upper-lip-up': {
    pulls: [pull([37, 39], 0.1, 1, 0.14, 0.1)],
    extras: [pull([129, 49], 0.1, 0.4, 0.12, 0.1)],
    landmarkGain: STRONG,
    patchGain: FULL,
    commonness: 1.2,
  },
  'lip-corner-up': {
    pulls: [pull([61], 0.72, 0.69, 0.16, 0.14)],
    extras: [pull([50, 205], 0.15, 0.45, 0.18, 0.14), pull([145], 0, 0.2, 0.16, 0.06)],
    landmarkGain: STRONG,
    patchGain: FULL,
    commonness: 4,
  },
  dimple: {
    pulls: [pull([61], 1, 0.05, 0.12, 0.12)],
    extras: [pull([205], 0.3, 0, 0.14, 0.12)],
    landmarkGain: STRONG,
    patchGain: FULL,
    commonness: 2.5,
  },
  'lip-corner-down': {
    pulls: [pull([61], 0.15, -1, 0.16, 0.14)],
    extras: [pull([84], 0.1, -0.3, 0.12, 0.1)],
    landmarkGain: STRONG,
    patchGain: FULL,
    commonness: 1.5,
  },
  'chin-up': {
    pulls: [pull([18, 200], 0, 1, 0.22, 0.16)],
    extras: [pull([17, 84], 0, 0.6, 0.16, 0.08), pull([61], 0, -0.25, 0.12, 0.1)],
    landmarkGain: WEAK,
    patchGain: [0.55, 0.95],
    commonness: 1.2,
  },
  'lip-press': {
    pulls: [pull([0, 37], 0, -0.7, 0.2, 0.06), pull([17, 84], 0, 0.8, 0.2, 0.06)],
    extras: [pull([61], 0.3, 0, 0.12, 0.1), pull([200], 0, 0.3, 0.18, 0.12)],
    landmarkGain: [0.35, 0.7],
    patchGain: FULL,
    commonness: 1.5,
  },
};

/** Rare movements are to be learnt too: their odds are halfway between met and even. */
const odds = (name: MovementName): number => Math.sqrt(MOVEMENT_FAMILIES[name].commonness);

export function drawMovement(random: Random): MovementName {
  const total = MOVEMENTS.reduce((sum, name) => sum + odds(name), 0);
  let left = random.between(0, total);
  for (const name of MOVEMENTS) {
    left -= odds(name);
    if (left < 0) return name;
  }
  return MOVEMENTS[0];
}

/** One drawing of a movement on one side: -1 the subject's right, 1 the left. */
export function drawField(random: Random, name: MovementName, side: -1 | 1): Field {
  const family = MOVEMENT_FAMILIES[name];
  const pulls = [...family.pulls, ...family.extras.filter(() => random.chance(0.5))];
  return sumFields(pulls.map((each) => drawPull(random, each, side)));
}
