import type { Hope, Setting } from '../../coach/context.ts';
import type { Rung } from '../../coach/ladder.ts';
import type { MovementName, Side } from '../../contracts/movement.ts';
import type { Fault } from './fault.ts';
import type { Principle } from './principle.ts';

/** Parts of life that scenes are taken from. */
export const FIELDS = [
  'family',
  'friends',
  'work',
  'neighbours',
  'shop',
  'care',
  'school',
  'sport',
  'on-the-way',
] as const;

export type Field = (typeof FIELDS)[number];

/** What a wording is: a rung of the ladder, or one of the ways to go wrong. */
export type WordingKind = Rung | Fault;

/** One asking of a scene's question, without its words. */
export interface TurnFacts {
  /** Who the other person is, and what is hoped for, in the coach's own terms. */
  readonly setting: Setting;
  readonly hope: Hope;
  /** Others are there and would hear it. */
  readonly company?: true;
  /** The other person was asked the same a little while ago. */
  readonly askedBefore?: true;
  /** What is recommended. */
  readonly best: Rung;
  /** The highest rung that is possible here: the bound, or lower where the scene asks for it. */
  readonly reach: Rung;
  readonly principle: Principle;
  /** What there is to choose from: the best of it, saying nothing, and some that go too far. */
  readonly wordings: readonly WordingKind[];
}

/** A scene without its words: what the face shows, and the three times the question is asked. */
export interface SceneFacts {
  /** Stable across languages. */
  readonly id: string;
  /** Of the other person, in years; as the drawn face looks. */
  readonly age: number;
  /** Whether the scene speaks of her, of him, or of neither. */
  readonly told: 'she' | 'he' | 'they';
  readonly field: Field;
  /** Right and left are the subject's own. */
  readonly seen: { readonly movement: MovementName; readonly side: Side };
  readonly turns: readonly [TurnFacts, TurnFacts, TurnFacts];
}
