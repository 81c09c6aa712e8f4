import type { SuggestionId } from '../catalogue.ts';

/** What is read of one suggestion. */
export interface Phrase {
  /** Two to six words: an action or an invitation. */
  readonly text: string;
  /** One short sentence. */
  readonly more?: string;
}

export type SuggestionWords = Readonly<Record<SuggestionId, Phrase>>;
