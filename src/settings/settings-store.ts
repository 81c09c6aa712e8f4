import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { preferredLanguage } from './preferred-language.ts';
import { PassingMemory, type SettingsMemory } from './settings-memory.ts';
import { readSettings, writeSettings } from './settings-schema.ts';
import { DEFAULT_SETTINGS, type RememberedSettings, type Settings } from './settings.ts';

/** The settings in force, and the memory of those that the person chose. */
export class SettingsStore {
  readonly #memory: SettingsMemory;
  readonly #defaults: Settings;
  readonly #chosen = signal<Partial<RememberedSettings>>({});
  readonly #forNow = signal<Partial<Settings>>({});
  readonly #remembers = signal(true);
  readonly #current = computed(() => ({ ...this.#defaults, ...this.#chosen.value, ...this.#forNow.value }));

  /**
   * @param memory read at once, written only by `change`; one that throws is done without
   * @param languages as the browser prefers them, most wanted first
   */
  constructor(memory: SettingsMemory = new PassingMemory(), languages: readonly string[] = []) {
    this.#memory = memory;
    this.#defaults = { ...DEFAULT_SETTINGS, language: preferredLanguage(languages) };
    this.#recall();
    memory.follow(() => this.#recall());
  }

  get current(): ReadonlySignal<Settings> {
    return this.#current;
  }

  /** Whether what is chosen outlives the page; false once the browser refused to keep it. */
  get remembers(): ReadonlySignal<boolean> {
    return this.#remembers;
  }

  /** The person chose: it holds at once, and is remembered. */
  change(part: Partial<RememberedSettings>): void {
    batch(() => {
      this.#forNow.value = without(this.#forNow.peek(), part);
      this.#chosen.value = { ...this.#chosen.peek(), ...part };
    });
    this.#try(() => this.#memory.write(writeSettings(this.#chosen.peek())));
  }

  /** Holds until the page goes or the person chooses otherwise, and is not remembered. */
  changeForNow(part: Partial<Settings>): void {
    this.#forNow.value = { ...this.#forNow.peek(), ...part };
  }

  /**
   * Back to the defaults; nothing is remembered any more.
   * @param forNow holds on until the page goes
   */
  forget(forNow: Partial<Settings> = {}): void {
    this.#try(() => this.#memory.remove());
    batch(() => {
      this.#forNow.value = forNow;
      this.#chosen.value = {};
    });
  }

  #recall(): void {
    this.#try(() => (this.#chosen.value = readSettings(this.#memory.read())));
  }

  #try(reach: () => void): void {
    try {
      reach();
      this.#remembers.value = true;
    } catch (error) {
      console.warn('The browser keeps no settings.', error);
      this.#remembers.value = false;
    }
  }
}

function without(settings: Partial<Settings>, part: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !Object.hasOwn(part, name)));
}
