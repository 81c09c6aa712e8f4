import type { Rung } from '../ladder.ts';
import type { Fit } from './fit.ts';
import type { Phrase } from './words/words-type.ts';

export interface Suggestion extends Fit, Phrase {
  /** Stable across languages and versions: kept sessions name it. */
  readonly id: string;
  readonly rung: Rung;
}
