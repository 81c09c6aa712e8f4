import type { PastExercise } from '../exercise/past/past-shape.ts';

/** What the storage holds under a key; null where it cannot be read as an exercise. */
export interface StoredExercise {
  readonly key: string;
  readonly exercise: PastExercise | null;
}
