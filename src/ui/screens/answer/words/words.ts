import type { Language } from '../../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { AnswerScreenWords } from './words-type.ts';

export const ANSWER_SCREEN_WORDS: Readonly<Record<Language, AnswerScreenWords>> = { en: ENGLISH, de: GERMAN };
