import { LANGUAGES, type Language } from '../../../contracts/language.ts';
import { THEME_CHOICES } from '../../../settings/settings.ts';
import type { App } from '../../app/app.ts';
import { choiceRow } from '../../kit/choice-row.ts';
import type { Scope } from '../../kit/scope.ts';
import { group } from './group.ts';
import type { SettingsWords } from './words/words-type.ts';

/** Each language calls itself by its own name. */
const OWN_NAME: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };
const LANGUAGE_CODES: Readonly<Record<Language, string>> = { en: 'en', de: 'de' };

export function pageGroup({ settings }: App, scope: Scope, { page }: SettingsWords): HTMLElement {
  return group(
    page.heading,
    choiceRow(
      scope,
      {
        name: 'setting-language',
        label: page.language,
        choices: LANGUAGES,
        words: OWN_NAME,
        languages: LANGUAGE_CODES,
      },
      {
        read: () => settings.current.value.language,
        choose: (language) => settings.change({ language }),
      },
    ),
    choiceRow(
      scope,
      { name: 'setting-theme', label: page.theme, choices: THEME_CHOICES, words: page.themes },
      {
        read: () => settings.current.value.theme,
        choose: (theme) => settings.change({ theme }),
      },
    ),
  );
}
