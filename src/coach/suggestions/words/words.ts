import type { Language } from '../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { SuggestionWords } from './words-type.ts';

export const SUGGESTION_WORDS: Readonly<Record<Language, SuggestionWords>> = { en: ENGLISH, de: GERMAN };
