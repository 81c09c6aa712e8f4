import type { Language } from '../contracts/language.ts';

/** The first of the browser's languages that the page speaks; English where it speaks none. */
export function preferredLanguage(tags: readonly string[]): Language {
  const known = tags.map((tag) => LANGUAGE_OF[tag.toLowerCase().split('-')[0] ?? '']);
  return known.find((language) => language !== undefined) ?? 'en';
}

const LANGUAGE_OF: Readonly<Record<string, Language | undefined>> = { en: 'en', de: 'de' };
