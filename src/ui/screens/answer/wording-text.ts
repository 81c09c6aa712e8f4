import type { Choice } from '../../../exercise/answer/scene.ts';
import type { WordingKind } from '../../../exercise/answer/scene-facts.ts';
import { isFault } from '../../../exercise/answer/fault.ts';
import type { AnswerScreenWords } from './words/words-type.ts';

/** A wording as it is read: what is said stands in its marks, what is done has none. */
export function wordingText({ kind, say }: Choice, { quoted }: AnswerScreenWords): string {
  return kind === 'say-nothing' || kind === 'stay-attentive' ? say : quoted(say);
}

/** The rung of the ladder that it is, or the way in which it goes wrong. */
export function kindText(kind: WordingKind, { answered }: AnswerScreenWords): string {
  return isFault(kind) ? answered.faults[kind] : answered.rungs[kind];
}
