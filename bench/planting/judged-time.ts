import { PARTIAL_REASONS, type UnscoredReason, type UnscoredSpan } from '../../src/contracts/moment.ts';
import { MOVEMENT_PART, type MovementPart } from '../../src/spotting/movement-parts.ts';
import { ANATOMY, type Plantable } from './movements.ts';

/** The part of the face that a partial reason takes out. */
export const SILENCED: Readonly<Partial<Record<UnscoredReason, MovementPart>>> = {
  'speech-lower-face': 'lower',
  'blink-lids': 'lids',
};

interface Planted {
  readonly movement: Plantable;
  readonly onsetMs: number;
  readonly offsetMs: number;
}

function concerns(movement: Plantable, reason: UnscoredReason): boolean {
  if (!PARTIAL_REASONS.includes(reason)) return true;
  return ANATOMY[movement].names.some((name) => MOVEMENT_PART[name] === SILENCED[reason]);
}

/** Whether the pipeline says that it judged the place of a movement all the time that it lasted. */
export function isJudged(
  { movement, onsetMs, offsetMs }: Planted,
  unscored: readonly UnscoredSpan[],
): boolean {
  return !unscored.some(
    ({ fromMs, toMs, reason }) => fromMs < offsetMs && toMs > onsetMs && concerns(movement, reason),
  );
}
