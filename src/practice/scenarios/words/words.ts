import type { Language } from '../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { ScenarioWords } from './words-type.ts';

export const SCENARIO_WORDS: Readonly<Record<Language, ScenarioWords>> = { en: ENGLISH, de: GERMAN };
