import type { Stage } from './dealer.ts';
import type { Outcome } from './outcome.ts';
import type { Answer } from './places.ts';
import type { Trial } from './trial.ts';

/** Where in the exercise somebody is. */
export interface Progress {
  readonly stage: Stage;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** A trial that was shown whole, its answer, and what that was to it. */
export interface AnsweredTrial extends Progress {
  readonly trial: Trial;
  /** How long the movement stood on the display. */
  readonly shownMs: number;
  readonly answer: Answer;
  readonly outcome: Outcome;
}
