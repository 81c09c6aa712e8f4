import type { Answer } from '../../../exercise/eye/places.ts';
import { sidesOf, sidesToAnswer } from '../../../exercise/eye/places.ts';
import type { ShownMovement } from '../../../exercise/eye/trial.ts';
import type { Words } from '../../words/words-type.ts';
import type { EyeWords } from './words/words-type.ts';

/** What moved and on which side, where there are sides. */
export function movedWords(says: EyeWords, { name, side }: Pick<ShownMovement, 'name' | 'side'>): string {
  const movement = says.movements[name];
  return sidesOf(name).length > 1 ? says.moved(movement, says.where[side]) : movement;
}

/** How long it stood on the display and how far it went. */
export function howMuchWords(
  says: EyeWords,
  { size }: Pick<ShownMovement, 'size'>,
  shownMs: number,
  decimal: Words['decimal'],
): string {
  return says.howMuch(decimal(shownMs, 0), decimal(100 * size, 1));
}

export function answerWords({ pad }: EyeWords, answer: Answer): string {
  if (answer === 'nothing') return pad.nothing;
  const part = pad.parts[answer.part];
  return sidesToAnswer(answer.part).length > 1 ? pad.place(part, pad.sides[answer.side]) : part;
}
