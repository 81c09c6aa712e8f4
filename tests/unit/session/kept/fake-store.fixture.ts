import type { SessionRecord } from '../../../../src/record/session-record.ts';
import type { PastExercise } from '../../../../src/exercise/past/past-shape.ts';
import type { ExerciseStore } from '../../../../src/session/kept/exercise-store.ts';
import type { KeptStore } from '../../../../src/session/kept/kept-store.ts';
import { entryOf, type KeptEntry } from '../../../../src/storage/kept-entry.ts';
import type { StoredExercise } from '../../../../src/storage/stored-exercise.ts';
import { KeptFailure } from '../../../../src/storage/kept-failure.ts';

/** A store in memory that answers late, as a database does, and may be full. */
export class FakeStore implements KeptStore {
  readonly records = new Map<string, SessionRecord>();
  isFull = false;
  /** Each listing waits for its own, where there is one. */
  readonly listings: Promise<void>[] = [];

  constructor(...records: readonly SessionRecord[]) {
    for (const record of records) this.records.set(record.id, record);
  }

  async list(): Promise<readonly KeptEntry[]> {
    const entries = [...this.records.values()].map(entryOf);
    await (this.listings.shift() ?? this.#answer());
    return entries;
  }

  async get(id: string): Promise<SessionRecord | null> {
    await this.#answer();
    return this.records.get(id) ?? null;
  }

  async has(id: string): Promise<boolean> {
    await this.#answer();
    return this.records.has(id);
  }

  async keep(record: SessionRecord): Promise<void> {
    await this.#answer();
    this.records.set(record.id, record);
  }

  async add(record: SessionRecord): Promise<boolean> {
    await this.#answer();
    if (this.records.has(record.id)) return false;
    this.records.set(record.id, record);
    return true;
  }

  async update(record: SessionRecord): Promise<boolean> {
    await this.#answer();
    if (!this.records.has(record.id)) return false;
    this.records.set(record.id, record);
    return true;
  }

  async remove(id: string): Promise<void> {
    await this.#answer();
    this.records.delete(id);
  }

  async removeAll(): Promise<void> {
    await this.#answer();
    this.records.clear();
  }

  async #answer(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.isFull) throw new KeptFailure('full');
  }
}

/** The same for past exercises; what is null cannot be read. */
export class FakeExercises implements ExerciseStore {
  readonly stored = new Map<string, PastExercise | null>();
  isFull = false;

  async list(): Promise<readonly StoredExercise[]> {
    await this.#answer();
    return [...this.stored].map(([key, exercise]) => ({ key, exercise }));
  }

  async has(key: string): Promise<boolean> {
    await this.#answer();
    return this.stored.has(key);
  }

  async keep(exercise: PastExercise): Promise<void> {
    await this.#answer();
    this.stored.set(exercise.id, exercise);
  }

  async add(exercises: readonly PastExercise[]): Promise<number> {
    await this.#answer();
    const before = this.stored.size;
    for (const each of exercises) if (!this.stored.has(each.id)) this.stored.set(each.id, each);
    return this.stored.size - before;
  }

  async remove(key: string): Promise<void> {
    await this.#answer();
    this.stored.delete(key);
  }

  async removeAll(): Promise<void> {
    await this.#answer();
    this.stored.clear();
  }

  async #answer(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.isFull) throw new KeptFailure('full');
  }
}
