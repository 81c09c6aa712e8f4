import type { Language } from '../../../contracts/language.ts';

/** The person's own region, where it speaks the page's language: dates then look as they are used to. */
export function localeFor(language: Language, preferred: readonly string[] = navigator.languages): string {
  return preferred.find((each) => each === language || each.startsWith(`${language}-`)) ?? language;
}
