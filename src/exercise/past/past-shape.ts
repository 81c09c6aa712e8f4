import {
  array,
  check,
  integer,
  literal,
  maxLength,
  minLength,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
  variant,
  type InferOutput,
} from 'valibot';
import { RUNGS } from '../../coach/ladder.ts';
import type { ReadOnly } from '../../core/read-only.ts';
import { between, countUpTo, timestamp } from '../../core/value-shapes.ts';

/** What is kept of an exercise, as it stands in the browser's storage and in a file. Numbers and names only. */

const MOST_TRIALS = 1000;
const MOST_SCENES = 100;
/** The longest length that is ever tried, with room; no frame of a display lasts longer. */
const MOST_MS = 10_000;
/** Scenes and lessons come and go with versions of the page: a name that it does not know is kept, and not told. */
const name = pipe(string(), regex(/^[\w-]{1,64}$/));

const thresholdUpTo = (most: number) => {
  const level = between(0, most);
  return variant('kind', [
    pipe(
      object({ kind: literal('found'), at: level, from: level, to: level }),
      check(({ at, from, to }) => from <= at && at <= to),
    ),
    pipe(
      object({ kind: literal('floor'), at: level, to: level }),
      check(({ at, to }) => at <= to),
    ),
    object({ kind: literal('none') }),
  ]);
};

const look = object({
  /** In ms. */
  length: thresholdUpTo(MOST_MS),
  /** In distances between the eyes. */
  size: thresholdUpTo(1),
  frameMs: between(0, MOST_MS),
});

const SAME = { id: name, endedAt: timestamp };

const looks = object({
  ...SAME,
  kind: literal('eye'),
  /** Of each look. */
  trials: countUpTo(MOST_TRIALS),
  first: look,
  second: look,
  /** Not in what was kept before there was one. */
  takeAlong: optional(nullable(object({ lesson: name })), null),
});

const scenes = object({
  ...SAME,
  kind: literal('answer'),
  /** Those in which something was answered, as they came. */
  scenes: pipe(array(name), minLength(1), maxLength(MOST_SCENES)),
  /** The highest rung that was chosen; null where all that was chosen lies beside the ladder. */
  reach: nullable(picklist(RUNGS)),
  takeAlong: nullable(
    object({ lesson: name, sceneId: name, turnIndex: pipe(number(), integer(), between(0, 2)) }),
  ),
});

export const PAST_EXERCISE = variant('kind', [looks, scenes]);

export type PastLook = ReadOnly<InferOutput<typeof look>>;
export type PastLooks = ReadOnly<InferOutput<typeof looks>>;
export type PastScenes = ReadOnly<InferOutput<typeof scenes>>;
export type PastExercise = PastLooks | PastScenes;
