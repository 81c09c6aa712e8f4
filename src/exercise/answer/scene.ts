import type { SceneId } from './catalogue/catalogue.ts';
import type { SceneFacts, TurnFacts, WordingKind } from './scene-facts.ts';
import type { Wording } from './words/words-type.ts';

/** One thing to do or to say. */
export interface Choice extends Wording {
  readonly kind: WordingKind;
}

/** One asking of a scene's question. */
export interface Turn extends Omit<TurnFacts, 'wordings'> {
  /** The one thing that is different from the scene as it was told first; null there. */
  readonly fact: string | null;
  readonly choices: readonly Choice[];
  readonly why: string;
  readonly goesOn: string;
}

/** A scene in one language. */
export interface Scene extends Omit<SceneFacts, 'id' | 'turns'> {
  readonly id: SceneId;
  readonly title: string;
  readonly who: string;
  readonly where: string;
  readonly said: string;
  readonly past: string;
  readonly hope: string;
  readonly turns: readonly [Turn, Turn, Turn];
}
