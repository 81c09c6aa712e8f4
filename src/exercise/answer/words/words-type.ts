import type { SceneFacts, TurnFacts } from '../scene-facts.ts';

/** One thing to do or to say, and what the etiquette says about it. */
export interface Wording {
  /** What one does, for the two lowest rungs; else what one says, without quotation marks. */
  readonly say: string;
  readonly why: string;
}

interface TurnWords<Facts extends TurnFacts> {
  readonly wordings: Readonly<Record<Facts['wordings'][number], Wording>>;
  /** Why the best answer is the best one here. */
  readonly why: string;
  readonly goesOn: string;
}

interface ChangedTurnWords<Facts extends TurnFacts> extends TurnWords<Facts> {
  /** The one thing that is different from the scene as it was told first. */
  readonly fact: string;
}

/** All that is read of one scene. */
interface SceneWords<Facts extends SceneFacts> {
  readonly title: string;
  readonly who: string;
  readonly where: string;
  /** Without quotation marks. */
  readonly said: string;
  /** What the two have been through. */
  readonly past: string;
  /** What both hope for. */
  readonly hope: string;
  readonly turns: readonly [
    TurnWords<Facts['turns'][0]>,
    ChangedTurnWords<Facts['turns'][1]>,
    ChangedTurnWords<Facts['turns'][2]>,
  ];
}

/** The words of some scenes, by their ids. */
export type WordsOf<Scenes extends readonly SceneFacts[]> = {
  readonly [Facts in Scenes[number] as Facts['id']]: SceneWords<Facts>;
};
