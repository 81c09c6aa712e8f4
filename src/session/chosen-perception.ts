import type { PerceptionConfig, StartReport } from '../contracts/perception.ts';
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

  /** False also where it was let go meanwhile, because nobody used it for long. */
  get isStarted(): boolean {
    return this.#perception.isStarted(this.#config);
  }

  start(): Promise<StartReport> {
    return this.#perception.start(this.#config);
  }

  get #config(): PerceptionConfig {
    const { backend, sensitivity, confidenceOffset } = this.#settings.current.peek();
    return { backend, sensitivity, confidenceOffset };
  }

  /** Never rejects: a perception that cannot be stopped has died, which it tells by itself. */
  async stop(): Promise<void> {
    await this.#perception.stop().catch((error: unknown) => console.warn(error));
  }
}
