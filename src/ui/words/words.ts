import type { Language } from '../../contracts/language.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import type { Words } from './words-type.ts';

/** What the page says beside its own screens' words, to be reviewed as data. The suggestions are in src/coach/wording. */
export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, de: GERMAN };
