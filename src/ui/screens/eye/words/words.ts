import type { Language } from '../../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { EyeWords } from './words-type.ts';

export const EYE_WORDS: Readonly<Record<Language, EyeWords>> = { en: ENGLISH, de: GERMAN };
