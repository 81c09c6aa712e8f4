import type { Language } from '../../../contracts/language.ts';
import type { AnswerWords } from './answer-words.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';

export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = { en: ENGLISH, de: GERMAN };
