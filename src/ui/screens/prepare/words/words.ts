import type { Language } from '../../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { PrepareWords } from './words-type.ts';

export const PREPARE_WORDS: Readonly<Record<Language, PrepareWords>> = { en: ENGLISH, de: GERMAN };
