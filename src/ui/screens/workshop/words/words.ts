import type { Language } from '../../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { WorkshopWords } from './words-type.ts';

export const WORKSHOP_WORDS: Readonly<Record<Language, WorkshopWords>> = { en: ENGLISH, de: GERMAN };
