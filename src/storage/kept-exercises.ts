import { storedExercise } from '../exercise/past/past-json.ts';
import type { PastExercise } from '../exercise/past/past-shape.ts';
import { databaseExists, emptyStores, withDatabase } from './kept-database.ts';
import type { StoredExercise } from './stored-exercise.ts';

/**
 * The numbers of exercises that a person chose to keep, beside the sessions and in this browser only. Reading
 * creates nothing. Every call throws KeptFailure, and nothing else, when the storage fails.
 */
export const keptExercises = {
  /** Keeps an exercise; one of the same id is replaced. */
  async keep(exercise: PastExercise): Promise<void> {
    await withDatabase((database) => database.put('exercises', exercise));
  },

  /**
   * Keeps exercises from elsewhere: all of them, or where it fails none. Those whose id is kept stay as they are.
   * @returns how many were not there before
   */
  add(exercises: readonly PastExercise[]): Promise<number> {
    return withDatabase(async (database) => {
      const change = database.transaction('exercises', 'readwrite');
      const known = new Set(await change.store.getAllKeys());
      const fresh = new Map(exercises.filter(({ id }) => !known.has(id)).map((each) => [each.id, each]));
      await Promise.all([...[...fresh.values()].map((each) => change.store.put(each)), change.done]);
      return fresh.size;
    });
  },

  /** The newest first, and after them what cannot be read. */
  async list(): Promise<readonly StoredExercise[]> {
    if (!(await databaseExists())) return [];
    const stored = await withDatabase(async (database) => {
      const reading = database.transaction('exercises', 'readonly');
      const [keys, values] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
      return keys.map((key, at) => ({ key, exercise: storedExercise(values[at]) }));
    });
    return stored.sort((one, other) => endMs(other) - endMs(one));
  },

  async count(): Promise<number> {
    if (!(await databaseExists())) return 0;
    return withDatabase((database) => database.count('exercises'));
  },

  async has(key: string): Promise<boolean> {
    if (!(await databaseExists())) return false;
    return (await withDatabase((database) => database.getKey('exercises', key))) !== undefined;
  },

  async remove(key: string): Promise<void> {
    if (!(await databaseExists())) return;
    await withDatabase((database) => database.delete('exercises', key));
  },

  /** Removes every exercise; kept sessions stay. */
  removeAll(): Promise<void> {
    return emptyStores(['exercises']);
  },
} as const;

function endMs({ exercise }: StoredExercise): number {
  return exercise ? Date.parse(exercise.endedAt) : -Infinity;
}
