import type { Language } from '../../../../contracts/language.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { SettingsWords } from './words-type.ts';

export const SETTINGS_WORDS: Readonly<Record<Language, SettingsWords>> = { en: ENGLISH, de: GERMAN };
