import { MOVEMENTS, type MovementName } from '../../src/contracts/movement.ts';
import { Random } from '../../src/core/random.ts';
import { CHANNEL } from '../../src/measure/channels.ts';
import { drawField, MOVEMENT_FAMILIES } from './movement-fields.ts';
import { projectField, strongestRegion } from './projection.ts';

const SEED = 77;
/** Drawings averaged into one pattern: the mean shape, without any one person's. */
const DRAWINGS = 24;
/** Landmarks weigh a little more than their measured gain: they seldom lose the skin, as patches do. */
const LANDMARK_WEIGHT = 1.3;
const DECIMALS = 3;

export type MovementPatterns = Readonly<Record<MovementName, readonly number[]>>;

/**
 * What each movement of the subject's right side does on average to skin, lids and mouth (the raw channels up to
 * the irises), where the region that moves most moves by 1.
 */
export function movementPatterns(): MovementPatterns {
  const random = new Random(SEED);
  const entries = MOVEMENTS.map((name) => [name, meanPattern(random, name)] as const);
  return Object.fromEntries(entries) as Record<MovementName, readonly number[]>;
}

export function formatMovementPatterns(patterns: MovementPatterns): string {
  const lines = Object.entries(patterns).map(([name, values]) => `  "${name}": [${values.join(', ')}]`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function meanPattern(random: Random, name: MovementName): readonly number[] {
  const { patchGain, landmarkGain } = MOVEMENT_FAMILIES[name];
  const mean = new Float64Array(CHANNEL.iris);
  for (let drawing = 0; drawing < DRAWINGS; drawing++) {
    const field = drawField(random, name, -1);
    const pattern = projectField(field, middle(patchGain), LANDMARK_WEIGHT * middle(landmarkGain));
    const share = 1 / (DRAWINGS * Math.max(1e-6, strongestRegion(field)));
    for (let channel = 0; channel < mean.length; channel++) mean[channel]! += share * pattern[channel]!;
  }
  return Array.from(mean, (value) => Number(value.toFixed(DECIMALS)));
}

function middle([low, high]: readonly [number, number]): number {
  return (low + high) / 2;
}
