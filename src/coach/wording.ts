import type { Language } from '../contracts/language.ts';
import { CATALOGUE, type SuggestionId } from './wording/catalogue.ts';
import { ENGLISH } from './wording/english.ts';
import { GERMAN } from './wording/german.ts';
import type { Phrase, Suggestion } from './wording/suggestion.ts';

export type { Suggestion } from './wording/suggestion.ts';

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
