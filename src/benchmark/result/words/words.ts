import type { Language } from '../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { SensitivityWords } from './words-type.ts';

export const SENSITIVITY_WORDS: Readonly<Record<Language, SensitivityWords>> = { en: ENGLISH, de: GERMAN };
