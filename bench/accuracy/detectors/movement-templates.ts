import { MOVEMENTS, type MovementName } from '../../../src/contracts/movement.ts';
import { Random } from '../../../src/core/random.ts';
import { CHANNEL_COUNT } from '../../../src/face/channels.ts';
import { MOVEMENT_PART } from '../../../src/spotting/movement-parts.ts';
import { sumFields } from '../../../models/training/generator/displacement-field.ts';
import { drawField, MOVEMENT_FAMILIES } from '../../../models/training/generator/movement-fields.ts';
import { projectField, strongestRegion } from '../../../models/training/generator/projection.ts';

const SEED = 77;
/** Drawings averaged into one template: the mean shape, without any one person's. */
const DRAWINGS = 24;
/** Landmarks weigh a little more than their measured gain: they seldom lose the skin, as patches do. */
const LANDMARK_WEIGHT = 1.3;

/** What a movement of unit amplitude does to the raw channels. */
export interface MovementTemplate {
  readonly name: MovementName;
  readonly side: 'right' | 'left' | 'both';
  readonly isOfLids: boolean;
  /** CHANNEL_COUNT values. */
  readonly pattern: Float64Array;
}

const SIDES = [
  ['right', [-1]],
  ['left', [1]],
  ['both', [-1, 1]],
] as const;

let made: readonly MovementTemplate[] | null = null;

/** Mean patterns of every movement on either side and on both, from the training's families of fields. */
export function movementTemplates(): readonly MovementTemplate[] {
  return (made ??= drawTemplates());
}

function drawTemplates(): readonly MovementTemplate[] {
  const random = new Random(SEED);
  return MOVEMENTS.flatMap((name) =>
    SIDES.map(([side, signs]) => ({
      name,
      side,
      isOfLids: MOVEMENT_PART[name] === 'lids',
      pattern: meanPattern(random, name, signs),
    })),
  );
}

function meanPattern(random: Random, name: MovementName, signs: readonly (-1 | 1)[]): Float64Array {
  const { patchGain, landmarkGain } = MOVEMENT_FAMILIES[name];
  const mean = new Float64Array(CHANNEL_COUNT);
  for (let drawing = 0; drawing < DRAWINGS; drawing++) {
    const field = sumFields(signs.map((sign) => drawField(random, name, sign)));
    const pattern = projectField(field, middle(patchGain), LANDMARK_WEIGHT * middle(landmarkGain));
    const share = 1 / (DRAWINGS * Math.max(1e-6, strongestRegion(field)));
    pattern.forEach((value, channel) => (mean[channel] += share * value));
  }
  return mean;
}

function middle([low, high]: readonly [number, number]): number {
  return (low + high) / 2;
}
