import { MOVEMENTS, type MovementName, type Side } from '../../contracts/movement.ts';
import { CHANNEL_COUNT, MIRROR_CHANNEL, MIRROR_FACTOR } from '../../measure/channels.ts';
import { PARTS_OF } from '../../contracts/face-part.ts';
import patterns from './movement-patterns.json' with { type: 'json' };

/** What a movement does to the raw channels, up to a factor. */
export interface MovementTemplate {
  readonly movement: MovementName;
  readonly side: Side;
  readonly isOfLids: boolean;
  /** CHANNEL_COUNT values. */
  readonly pattern: Float64Array;
}

/** Every movement on the right, on the left and on both sides. */
export const MOVEMENT_TEMPLATES: readonly MovementTemplate[] = MOVEMENTS.flatMap((movement) => {
  const right = new Float64Array(CHANNEL_COUNT);
  right.set(patterns[movement]);
  const left = mirrored(right);
  const both = right.map((value, channel) => value + left[channel]!);
  const isOfLids = PARTS_OF[movement].measured === 'lids';
  return [
    { movement, side: 'right', isOfLids, pattern: right },
    { movement, side: 'left', isOfLids, pattern: left },
    { movement, side: 'both', isOfLids, pattern: both },
  ];
});

function mirrored(pattern: Float64Array): Float64Array {
  return pattern.map((_, channel) => MIRROR_FACTOR[channel]! * pattern[MIRROR_CHANNEL[channel]!]!);
}
