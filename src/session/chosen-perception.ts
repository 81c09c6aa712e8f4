import type { PerceptionConfig, StartReport } from '../contracts/perception.ts';
import { rateInForce } from '../settings/rate-in-force.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { AppState } from './app-state.ts';
import { NOTHING_LOADED } from './loading.ts';
import type { Perception } from './perception-needs.ts';

/** Perception as the settings say. */
export class ChosenPerception {
  readonly #perception: Perception;
  readonly #settings: SettingsStore;
  readonly #state: AppState;
  #started: PerceptionConfig | null = null;

  constructor(perception: Perception, settings: SettingsStore, state: AppState) {
    this.#perception = perception;
    this.#settings = settings;
    this.#state = state;
  }

  /** Whether what was last started is there still: it may have been let go, because nobody used it for long. */
  get isStarted(): boolean {
    return this.#started !== null && this.#perception.isStarted(this.#started);
  }

  start(): Promise<StartReport> {
    const settings = this.#settings.current.peek();
    const config = { backend: settings.backend, ratePerMinute: rateInForce(settings) };
    if (!this.#perception.isStarted(config)) this.#state.loading.value = NOTHING_LOADED;
    this.#started = config;
    return this.#perception.start(config);
  }

  /** Never rejects: a perception that cannot be stopped has died, which it tells by itself. */
  async stop(): Promise<void> {
    await this.#perception.stop().catch((error: unknown) => console.warn(error));
  }
}
