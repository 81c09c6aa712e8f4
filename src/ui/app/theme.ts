import type { ReadonlySignal } from '@preact/signals-core';
import { computed, signal } from '@preact/signals-core';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { Ink } from './ink.ts';

export type ThemeName = 'light' | 'dark';

/** Follows the system, until the person chooses. */
export class Theme {
  readonly #query = matchMedia('(prefers-color-scheme: dark)');
  readonly #system = signal<ThemeName>(this.#query.matches ? 'dark' : 'light');
  readonly #settings: SettingsStore;

  readonly name: ReadonlySignal<ThemeName>;

  constructor(settings: SettingsStore) {
    this.#settings = settings;
    this.name = computed(() => {
      const { theme } = settings.current.value;
      return theme === 'system' ? this.#system.value : theme;
    });
    this.#query.addEventListener('change', () => {
      this.#system.value = this.#query.matches ? 'dark' : 'light';
    });
    this.name.subscribe((name) => {
      document.documentElement.dataset['theme'] = name;
    });
  }

  toggle(): void {
    this.#settings.change({ theme: this.name.peek() === 'dark' ? 'light' : 'dark' });
  }

  /** Colours for the canvas, from the style sheet. */
  ink(): Ink {
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string): string => style.getPropertyValue(name).trim();
    return {
      line: colour('--mesh'),
      strong: colour('--mesh-strong'),
      rest: colour('--rest'),
      moved: colour('--accent'),
      cutsLight: this.name.peek() === 'dark',
    };
  }
}
