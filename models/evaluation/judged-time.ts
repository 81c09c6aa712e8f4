import { PARTIAL_REASONS, type UnscoredReason, type UnscoredSpan } from '../../src/contracts/moment.ts';
import type { MovementName } from '../../src/contracts/movement.ts';
import type { Interval } from '../../src/core/interval.ts';
import { PARTS_OF, type GatePart } from '../../src/contracts/face-part.ts';

/** The part of the face that a partial reason takes out. */
const SILENCED: Readonly<Partial<Record<UnscoredReason, GatePart>>> = {
  'speech-lower-face': 'lower',
  'blink-lids': 'lids',
};

function concerns(names: readonly MovementName[], reason: UnscoredReason): boolean {
  if (!PARTIAL_REASONS.includes(reason)) return true;
  return names.some((name) => PARTS_OF[name].gate === SILENCED[reason]);
}

/**
 * Whether the pipeline says that it judged the place of a movement all the time that it lasted.
 * @param names of the movement; where they are unknown, only what takes out the whole face counts
 */
export function isJudged(
  { onsetMs, offsetMs }: Pick<Interval, 'onsetMs' | 'offsetMs'>,
  names: readonly MovementName[],
  unscored: readonly UnscoredSpan[],
): boolean {
  return !unscored.some(
    ({ fromMs, toMs, reason }) => fromMs < offsetMs && toMs > onsetMs && concerns(names, reason),
  );
}
