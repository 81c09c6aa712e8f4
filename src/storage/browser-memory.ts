import type { SettingsMemory } from '../settings/settings-memory.ts';

/** @internal */
export const SETTINGS_KEY = 'sotto.settings';

/** The browser's own storage for this origin. */
export const BROWSER_MEMORY: SettingsMemory = {
  read: () => localStorage.getItem(SETTINGS_KEY),
  write: (text) => localStorage.setItem(SETTINGS_KEY, text),
  remove: () => localStorage.removeItem(SETTINGS_KEY),
  follow: (changed) =>
    addEventListener('storage', ({ key }) => {
      // Without a key, everything was removed.
      if (key === SETTINGS_KEY || key === null) changed();
    }),
};
