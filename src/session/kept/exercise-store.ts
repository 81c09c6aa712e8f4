import type { PastExercise } from '../../exercise/past/past-shape.ts';
import type { StoredExercise } from '../../storage/stored-exercise.ts';

/** What is needed of the storage of past exercises. Every call may reject, with a KeptFailure. */
export interface ExerciseStore {
  /** The newest first, and after them what cannot be read. */
  list(): Promise<readonly StoredExercise[]>;
  has(key: string): Promise<boolean>;
  keep(exercise: PastExercise): Promise<void>;
  /** How many were not there before. */
  add(exercises: readonly PastExercise[]): Promise<number>;
  remove(key: string): Promise<void>;
  removeAll(): Promise<void>;
}
