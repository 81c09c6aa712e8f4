import type { Language } from '../../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { SelfTestWords } from './words-type.ts';

export const SELF_TEST_WORDS: Readonly<Record<Language, SelfTestWords>> = { en: ENGLISH, de: GERMAN };
