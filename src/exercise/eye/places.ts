import { FACE_PARTS, PARTS_OF, type FacePart } from '../../contracts/face-part.ts';
import { MOVEMENTS, type MovementName, type Side } from '../../contracts/movement.ts';
import { recordOf } from '../../core/record-of.ts';

/** Somewhere in the face, as an answer names it. Right and left are those of the face that is looked at. */
export interface Place {
  readonly part: FacePart;
  readonly side: Side;
}

/** What can be answered: where it moved, or that nothing did. */
export type Answer = Place | 'nothing';

/** Whoever points at a part without having seen anything is right this often, whatever the habit: parts are dealt evenly. */
export const CHANCE = 1 / FACE_PARTS.length;

/** These have no sides to tell apart. */
const WHOLE: readonly MovementName[] = ['chin-up', 'lip-press'];
const SIDES: readonly Side[] = ['right', 'left', 'both'];

export function partOf(movement: MovementName): FacePart {
  return PARTS_OF[movement].setting;
}

export function sidesOf(movement: MovementName): readonly Side[] {
  return WHOLE.includes(movement) ? ['both'] : SIDES;
}

/** The movements of each part. */
export const MOVEMENTS_OF: Readonly<Record<FacePart, readonly MovementName[]>> = recordOf(
  FACE_PARTS,
  (part) => MOVEMENTS.filter((movement) => partOf(movement) === part),
);

/** The sides that can be answered for a part. */
export function sidesToAnswer(part: FacePart): readonly Side[] {
  return MOVEMENTS_OF[part].some((movement) => sidesOf(movement).length > 1) ? SIDES : ['both'];
}

/** What each movement is most easily taken for, being next to it or going the same way. */
export const TAKEN_FOR: Readonly<Record<MovementName, MovementName>> = {
  'inner-brow-up': 'outer-brow-up',
  'outer-brow-up': 'inner-brow-up',
  'brow-down': 'lids-tight',
  'upper-lid-up': 'outer-brow-up',
  'lids-tight': 'brow-down',
  'nose-wrinkle': 'upper-lip-up',
  'upper-lip-up': 'nose-wrinkle',
  'lip-corner-up': 'dimple',
  dimple: 'lip-corner-up',
  'lip-corner-down': 'chin-up',
  'chin-up': 'lip-corner-down',
  'lip-press': 'chin-up',
};
