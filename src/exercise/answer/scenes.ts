import type { Language } from '../../contracts/language.ts';
import { CATALOGUE, type SceneId } from './catalogue/catalogue.ts';
import type { Scene, Turn } from './scene.ts';
import type { SceneFacts, TurnFacts, WordingKind } from './scene-facts.ts';
import type { AnswerWords } from './words/answer-words.ts';
import type { Wording } from './words/words-type.ts';
import { ANSWER_WORDS } from './words/words.ts';

/** The words of a turn, with whatever wordings it has. */
interface TurnText {
  readonly fact?: string;
  readonly why: string;
  readonly goesOn: string;
  readonly wordings: Readonly<Partial<Record<WordingKind, Wording>>>;
}

interface SceneText extends Omit<Scene, keyof SceneFacts> {
  readonly turns: readonly [TurnText, TurnText, TurnText];
}

function turnOf({ wordings, ...facts }: TurnFacts, text: TurnText): Turn {
  return {
    ...facts,
    fact: text.fact ?? null,
    why: text.why,
    goesOn: text.goesOn,
    choices: wordings.map((kind) => ({ kind, ...text.wordings[kind]! })),
  };
}

function sceneOf(facts: SceneFacts & { readonly id: SceneId }, text: SceneText): Scene {
  const turn = (at: 0 | 1 | 2): Turn => turnOf(facts.turns[at], text.turns[at]);
  return { ...facts, ...text, turns: [turn(0), turn(1), turn(2)] };
}

function worded({ scenes }: AnswerWords): readonly Scene[] {
  return CATALOGUE.map((facts) => sceneOf(facts, scenes[facts.id]));
}

/**
 * Every scene there is; WORDING.md lists them for reviewers. Reviewed as data, by these rules: what is told is plain
 * and warm; nothing but the marked ways to go wrong names a state of mind, a cause or a verdict; what moved the face
 * is told, where it is told at all, by the one whose face it is.
 */
export const SCENES: Readonly<Record<Language, readonly Scene[]>> = {
  en: worded(ANSWER_WORDS.en),
  de: worded(ANSWER_WORDS.de),
};
