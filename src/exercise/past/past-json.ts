import { array, literal, maxLength, minLength, object, pipe, safeParse } from 'valibot';
import { readVersionedJson } from '../../core/versioned-json.ts';
import type { TextFile } from '../../contracts/text-file.ts';
import { PAST_EXERCISE, type PastExercise } from './past-shape.ts';

const SCHEMA_NAME = 'sotto-exercises';
const SCHEMA_VERSION = 1;
/** Ten a day for ten years. */
const MOST_EXERCISES = 36_500;
/** Longest text that is read, in characters: so many exercises, with room. @internal */
export const MOST_CHARACTERS = 40_000_000;

const UNITS = {
  length: 'milliseconds from which three of four movements are seen, and the ends of its 95 % interval',
  size: 'the same in distances between the eyes',
  frameMs: 'milliseconds, one frame of the display',
  reach: 'the highest rung of the ladder that was chosen',
} as const;

const FORMAT = {
  schema: SCHEMA_NAME,
  version: SCHEMA_VERSION,
  noun: 'exercise',
  mostCharacters: MOST_CHARACTERS,
  content: object({
    version: literal(SCHEMA_VERSION),
    exercises: pipe(array(PAST_EXERCISE), minLength(1), maxLength(MOST_EXERCISES)),
  }),
} as const;

/** Past exercises as the text of a file. @internal */
export function exercisesToJson(exercises: readonly PastExercise[]): string {
  return JSON.stringify({ schema: SCHEMA_NAME, version: SCHEMA_VERSION, units: UNITS, exercises });
}

/**
 * The exercises in a file's text: all of them, or none.
 * @throws VersionedJsonError
 */
export function exercisesFromJson(text: string): readonly PastExercise[] {
  return readVersionedJson(text, FORMAT).exercises;
}

/** All of them as a file, named after the day of the last: "sotto-exercises-2025-03-01.json". */
export function exercisesFile(exercises: readonly PastExercise[]): TextFile {
  const last = exercises.reduce((latest, { endedAt }) => Math.max(latest, Date.parse(endedAt)), 0);
  const day = new Date(last).toISOString().slice(0, 10);
  return {
    name: `${SCHEMA_NAME}-${day}.json`,
    type: 'application/json',
    text: exercisesToJson(exercises),
  };
}

/** What the storage holds, or null where that is no exercise (any more): another program wrote it, or a broken disk. */
export function storedExercise(value: unknown): PastExercise | null {
  const read = safeParse(PAST_EXERCISE, value);
  return read.success ? read.output : null;
}
