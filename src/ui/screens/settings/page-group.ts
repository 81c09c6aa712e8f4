import { LANGUAGES, type Language } from '../../../contracts/language.ts';
import { THEME_CHOICES } from '../../../settings/settings.ts';
import type { App } from '../../app.ts';
import type { Scope } from '../../scope.ts';
import { radioGroup } from './fields.ts';
import { group } from './group.ts';
import type { SettingsWords } from './words.ts';

/** Each language calls itself by its own name. */
const OWN_NAME: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

export function pageGroup({ settings }: App, scope: Scope, { page }: SettingsWords): HTMLElement {
  const languages = LANGUAGES.map((value) => ({ value, title: OWN_NAME[value], language: value }));
  const themes = THEME_CHOICES.map((value) => ({ value, title: page.themes[value] }));
  return group(
    page.heading,
    radioGroup(scope, 'setting-language', page.language, 'row', languages, {
      read: () => settings.current.value.language,
      choose: (language) => settings.change({ language }),
    }),
    radioGroup(scope, 'setting-theme', page.theme, 'row', themes, {
      read: () => settings.current.value.theme,
      choose: (theme) => settings.change({ theme }),
    }),
  );
}
