import { batch } from '@preact/signals-core';
import type { ClipReport } from '../contracts/perception.ts';
import type { AppState } from './app-state.ts';
import type { ChosenPerception } from './chosen-perception.ts';
import type { PracticeScreen } from './screen.ts';

/** A clip or a trace. */
export interface Recording {
  /** Makes it ready; resolves with its width by height. */
  prepare(): Promise<number>;
  analyse(): Promise<ClipReport>;
}

/** Watches a clip or a trace once, from its start to its report. */
export class RecordingWatching {
  readonly #screen: PracticeScreen;
  readonly #state: AppState;
  readonly #perception: ChosenPerception;
  readonly #watching = new AbortController();

  constructor(screen: PracticeScreen, state: AppState, perception: ChosenPerception) {
    this.#screen = screen;
    this.#state = state;
    this.#perception = perception;
  }

  /**
   * @param recording made ready and analysed once perception has started
   * @returns null where it was ended meanwhile; then it also never rejects
   */
  async run(recording: Recording): Promise<ClipReport | null> {
    const { source } = this.#screen;
    batch(() => {
      this.#state.phase.value = 'loading';
      this.#state.screen.value = { name: 'opening', source };
    });
    try {
      await this.#perception.start();
      if (this.#isOver()) return null;
      batch(() => {
        this.#state.phase.value = 'watching';
        this.#state.screen.value = this.#screen;
      });
      const aspect = await recording.prepare();
      if (this.#isOver()) return null;
      this.#state.aspect.value = aspect;
      const report = await recording.analyse();
      return this.#isOver() ? null : report;
    } catch (error) {
      if (this.#isOver()) return null;
      throw error;
    }
  }

  end(): void {
    this.#watching.abort();
    this.#state.phase.value = 'none';
    void this.#perception.stop();
  }

  /** Asked anew after every wait. */
  #isOver(): boolean {
    return this.#watching.signal.aborted;
  }
}
