import type { Language } from '../../contracts/language.ts';
import { GERMAN } from './german.ts';
import { ENGLISH } from './english.ts';
import type { Words } from './words-type.ts';

/** What several screens say, to be reviewed as data; what one screen says is in its own `words` folder. */
export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, de: GERMAN };
