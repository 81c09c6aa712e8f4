import type { Language } from '../../contracts/language.ts';
import { CATALOGUE, type SuggestionId } from './catalogue.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { Phrase, Suggestion } from './suggestion.ts';

export type { Suggestion } from './suggestion.ts';

function worded(phrases: Readonly<Record<SuggestionId, Phrase>>): readonly Suggestion[] {
  return CATALOGUE.map((entry) => ({ ...entry, ...phrases[entry.id] }));
}

/**
 * Every suggestion there is; WORDING.md lists them for reviewers. Reviewed as data, by these rules:
 * an action or an invitation, never a state of mind, a cause or a verdict; two to six words;
 * sentence case; no exclamation marks; an optional second line of one short sentence.
 */
export const SUGGESTIONS: Readonly<Record<Language, readonly Suggestion[]>> = {
  en: worded(ENGLISH),
  de: worded(GERMAN),
};
