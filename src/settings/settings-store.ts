import { signal, type ReadonlySignal } from '@preact/signals-core';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** The settings in force, and their memory. */
export class SettingsStore {
  readonly #current = signal<Settings>(DEFAULT_SETTINGS);

  get current(): ReadonlySignal<Settings> {
    return this.#current;
  }

  change(part: Partial<Settings>): void {
    this.#current.value = { ...this.#current.peek(), ...part };
  }
}
