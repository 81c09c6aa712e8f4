import { heightOf, milder } from '../../coach/ladder.ts';
import { boundOfTurn } from './bound-of-turn.ts';
import { isFault } from './fault.ts';
import type { TurnFacts, WordingKind } from './scene-facts.ts';

/** What the etiquette says to an answer: recommended, possible, or not this time. None of them is a mark. */
export type Judgement = 'better' | 'possible' | 'not-this-time';

/** Nothing over the bound of the turn is ever possible, whatever the scene asks for. */
export function judge(turn: Omit<TurnFacts, 'wordings'>, kind: WordingKind): Judgement {
  if (isFault(kind) || heightOf(kind) > heightOf(milder(turn.reach, boundOfTurn(turn))))
    return 'not-this-time';
  return kind === turn.best ? 'better' : 'possible';
}
