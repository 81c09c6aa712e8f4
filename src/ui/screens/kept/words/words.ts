import type { Language } from '../../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { KeptWords } from './words-type.ts';

export const KEPT_WORDS: Readonly<Record<Language, KeptWords>> = { en: ENGLISH, de: GERMAN };
