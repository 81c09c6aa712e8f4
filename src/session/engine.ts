import type { PerceptionConfig, StartReport } from '../contracts/perception.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Perception } from './perception-needs.ts';
import { NOTHING_LOADED, type AppState } from './state.ts';

/** Starts perception as the settings say, once for the same settings, and stops what it watches. */
export class Engine {
  readonly #perception: Perception;
  readonly #state: AppState;
  readonly #settings: SettingsStore;
  #started: Promise<StartReport> | null = null;
  #startedWith = '';

  constructor(perception: Perception, state: AppState, settings: SettingsStore) {
    this.#perception = perception;
    this.#state = state;
    this.#settings = settings;
  }

  get isStarted(): boolean {
    return this.#started !== null;
  }

  /** A failure clears the memory, so that the next try loads again. */
  ensureStarted(): Promise<StartReport> {
    const { backend, sensitivity, confidenceOffset } = this.#settings.current.peek();
    const config: PerceptionConfig = { backend, sensitivity, confidenceOffset };
    const wanted = JSON.stringify(config);
    if (this.#started && this.#startedWith === wanted) return this.#started;
    this.#state.loading.value = NOTHING_LOADED;
    const started = this.#perception.start(config);
    this.#started = started;
    this.#startedWith = wanted;
    started.then(
      (report) => (this.#state.report.value = report),
      () => {
        if (this.#started === started) this.#started = null;
      },
    );
    return started;
  }

  /** The next start loads again. */
  forget(): void {
    this.#started = null;
  }

  /** A worker that cannot be stopped has died, which it tells by itself. */
  async stop(): Promise<void> {
    await this.#perception.stop().catch((error: unknown) => console.warn(error));
  }
}
