import type { Language } from '../../contracts/language.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Suggestion } from './suggestion.ts';
import type { SuggestionWords } from './words/words-type.ts';
import { SUGGESTION_WORDS } from './words/words.ts';

export type { Suggestion } from './suggestion.ts';

function worded(words: SuggestionWords): readonly Suggestion[] {
  return CATALOGUE.map((entry) => ({ ...entry, ...words[entry.id] }));
}

/**
 * Every suggestion there is; WORDING.md lists them for reviewers. Reviewed as data, by these rules:
 * an action or an invitation, never a state of mind, a cause or a verdict; two to six words;
 * sentence case; no exclamation marks; an optional second line of one short sentence.
 */
export const SUGGESTIONS: Readonly<Record<Language, readonly Suggestion[]>> = {
  en: worded(SUGGESTION_WORDS.en),
  de: worded(SUGGESTION_WORDS.de),
};
