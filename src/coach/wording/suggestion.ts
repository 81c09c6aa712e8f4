import type { Hope, Perspective, Setting } from '../context.ts';
import type { Rung } from '../ladder.ts';

/** Where a suggestion makes sense; what is absent limits nothing. */
export interface Fit {
  readonly perspective?: Perspective;
  /** Only with these people. */
  readonly settings?: readonly Setting[];
  /** It serves these hopes best, and is left out for every other one; where no hope is said, it may come. */
  readonly hopes?: readonly Hope[];
}

/** What is read, in one language. */
export interface Phrase {
  /** Two to six words: an action or an invitation. */
  readonly text: string;
  /** One short sentence. */
  readonly more?: string;
}

export interface Suggestion extends Fit, Phrase {
  /** Stable across languages and versions: kept sessions name it. */
  readonly id: string;
  readonly rung: Rung;
}
