import type { Language } from '../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { LessonWords } from './words-type.ts';

export const EYE_LESSONS: Readonly<Record<Language, LessonWords>> = { en: ENGLISH, de: GERMAN };
