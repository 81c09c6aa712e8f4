import type { Situation } from './situation.ts';
import type { Script } from './words/words-type.ts';

/** A conversation to practise. */
export interface Scenario extends Situation, Script {}
