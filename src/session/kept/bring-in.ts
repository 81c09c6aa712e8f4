import { exercisesFromJson } from '../../exercise/past/past-json.ts';
import type { PastExercise } from '../../exercise/past/past-shape.ts';
import { MOST_CHARACTERS, recordFromJson } from '../../record/record-json.ts';
import type { SessionRecord } from '../../record/session-record.ts';
import { VersionedJsonError } from '../../core/versioned-json.ts';
import { keptFailure, type KeptFailureCode } from '../../storage/kept-failure.ts';
import { readPickedFile, type FileFailureCode, type PickedFile } from '../picked-file.ts';
import type { ExerciseStore } from './exercise-store.ts';
import type { KeptStore } from './kept-store.ts';

export type BringInFailure = FileFailureCode | 'already-kept';

interface FileFailure {
  readonly file: string;
  readonly failure: BringInFailure | KeptFailureCode;
}

/** What came in, and why the rest did not. */
export interface BroughtIn {
  readonly sessions: number;
  readonly exercises: number;
  readonly failures: readonly FileFailure[];
}

interface Stores {
  readonly sessions: Pick<KeptStore, 'add'>;
  readonly exercises: Pick<ExerciseStore, 'add'>;
}

/** What a saved file may hold. */
type Saved =
  | { readonly kind: 'session'; readonly session: SessionRecord }
  | { readonly kind: 'exercises'; readonly exercises: readonly PastExercise[] };

/** Keeps the session, or the exercises, of each file; a file that holds neither changes nothing. */
export async function bringInFiles(stores: Stores, files: readonly PickedFile[]): Promise<BroughtIn> {
  let [sessions, exercises] = [0, 0];
  const failures: FileFailure[] = [];
  for (const file of files) {
    const read = await readPickedFile(file, MOST_CHARACTERS, savedIn);
    const added = 'failure' in read ? read.failure : await addSaved(stores, read.content);
    if (typeof added === 'string') failures.push({ file: file.name, failure: added });
    else {
      sessions += added.sessions;
      exercises += added.exercises;
    }
  }
  return { sessions, exercises, failures };
}

function savedIn(text: string): Saved {
  try {
    return { kind: 'session', session: recordFromJson(text) };
  } catch (cause) {
    if (!(cause instanceof VersionedJsonError) || cause.code !== 'foreign') throw cause;
    return { kind: 'exercises', exercises: exercisesFromJson(text) };
  }
}

async function addSaved(
  stores: Stores,
  saved: Saved,
): Promise<Omit<BroughtIn, 'failures'> | FileFailure['failure']> {
  try {
    const added =
      saved.kind === 'session'
        ? { sessions: Number(await stores.sessions.add(saved.session)), exercises: 0 }
        : { sessions: 0, exercises: await stores.exercises.add(saved.exercises) };
    return added.sessions + added.exercises > 0 ? added : 'already-kept';
  } catch (cause) {
    return keptFailure(cause).code;
  }
}
