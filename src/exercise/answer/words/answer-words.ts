import type { CATALOGUE } from '../catalogue/catalogue.ts';
import type { Lesson } from '../lesson.ts';
import type { Principle } from '../principle.ts';
import type { WordsOf } from './words-type.ts';

/** Everything that the exercise says about scenes, in one language. */
export interface AnswerWords {
  readonly scenes: WordsOf<typeof CATALOGUE>;
  /** Out of the etiquette, one sentence or two each. */
  readonly principles: Readonly<Record<Principle, string>>;
  /** What there is to take along. */
  readonly lessons: Readonly<Record<Lesson, string>>;
}
