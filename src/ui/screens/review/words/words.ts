import type { Language } from '../../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { ReviewWords } from './words-type.ts';

export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = { en: ENGLISH, de: GERMAN };
