import type { StartReport } from '../contracts/perception.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Perception } from './perception-needs.ts';

/** Perception as the settings say. */
export class ChosenPerception {
  readonly #perception: Perception;
  readonly #settings: SettingsStore;

  constructor(perception: Perception, settings: SettingsStore) {
    this.#perception = perception;
    this.#settings = settings;
  }

  start(): Promise<StartReport> {
    const { backend, sensitivity, confidenceOffset } = this.#settings.current.peek();
    return this.#perception.start({ backend, sensitivity, confidenceOffset });
  }

  /** Never rejects: a perception that cannot be stopped has died, which it tells by itself. */
  async stop(): Promise<void> {
    await this.#perception.stop().catch((error: unknown) => console.warn(error));
  }
}
