import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { PastExercise } from '../../exercise/past/past-shape.ts';
import type { ExerciseStore } from './exercise-store.ts';

export type ExerciseKeepState = 'not-kept' | 'kept' | 'failed';

type Store = Pick<ExerciseStore, 'keep' | 'has'>;

/** Keeps the numbers of one exercise, when asked to and not before. */
export class ExerciseKeeper {
  readonly #state = signal<ExerciseKeepState>('not-kept');
  readonly #store: Store;
  readonly #exercise: PastExercise;

  constructor(store: Store, exercise: PastExercise) {
    this.#store = store;
    this.#exercise = exercise;
  }

  get state(): ReadonlySignal<ExerciseKeepState> {
    return this.#state;
  }

  async keep(): Promise<void> {
    try {
      await this.#store.keep(this.#exercise);
      this.#state.value = 'kept';
    } catch (error) {
      console.warn(error);
      this.#state.value = 'failed';
    }
  }

  /** Looks whether what was kept is still there, as when somebody comes back to the result. */
  async look(): Promise<void> {
    if (this.#state.peek() !== 'kept') return;
    try {
      if (!(await this.#store.has(this.#exercise.id))) this.#state.value = 'not-kept';
    } catch (error) {
      // What cannot be looked up is as it was.
      console.warn(error);
    }
  }
}
