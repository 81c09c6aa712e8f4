import { FACE_PARTS, type FacePart } from '../../../contracts/face-part.ts';
import type { Side } from '../../../contracts/movement.ts';
import { sidesToAnswer, type Answer, type Place } from '../../../exercise/eye/places.ts';

/** From the left of the picture to the right: the face looks at us, so its right side comes first. */
const COLUMNS: readonly Side[] = ['right', 'both', 'left'];

/** Where keys lie on a keyboard, whatever is written on them: the rows of the face, from the brows down. */
const ROWS: Readonly<Record<FacePart, readonly [string, string, string]>> = {
  brows: ['Digit1', 'Digit2', 'Digit3'],
  eyes: ['KeyQ', 'KeyW', 'KeyE'],
  nose: ['KeyA', 'KeyS', 'KeyD'],
  mouth: ['KeyZ', 'KeyX', 'KeyC'],
  chin: ['KeyF', 'KeyF', 'KeyF'],
};
const BELOW_A = 'KeyZ';

/** @internal */
export const NOTHING_KEY = 'Space';

/** One key of the pad. */
export interface PadKey {
  readonly place: Place;
  readonly code: string;
}

/** The keys of each part, as they stand beside one another. */
export const PAD_ROWS: readonly { readonly part: FacePart; readonly keys: readonly PadKey[] }[] =
  FACE_PARTS.map((part) => ({
    part,
    keys: COLUMNS.flatMap((side, at) =>
      sidesToAnswer(part).includes(side) ? [{ place: { part, side }, code: ROWS[part][at]! }] : [],
    ),
  }));

export function answerOfKey(code: string): Answer | null {
  if (code === NOTHING_KEY) return 'nothing';
  const key = PAD_ROWS.flatMap(({ keys }) => keys).find((each) => each.code === code);
  return key?.place ?? null;
}

/** @param belowA what is written on the key below A, which moves between keyboards */
export function captionOf(code: string, belowA: string): string {
  return code === BELOW_A ? belowA : code.replace(/^(Digit|Key)/, '');
}
