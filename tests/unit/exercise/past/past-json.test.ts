import { describe, expect, it } from 'vitest';
import {
  exercisesFile,
  exercisesFromJson,
  exercisesToJson,
  MOST_CHARACTERS,
  storedExercise,
} from '../../../../src/exercise/past/past-json.ts';
import { VersionedJsonError } from '../../../../src/core/versioned-json.ts';
import { LOOKS, PAST_SCENES } from './past.fixture.ts';

/** The code and the sentence that reading ends in. */
function failureOf(text: string): readonly [string, string] {
  try {
    exercisesFromJson(text);
  } catch (error) {
    if (error instanceof VersionedJsonError) return [error.code, error.message];
    throw error;
  }
  return ['read', ''];
}

/** The file with a part of its first exercise replaced. */
function fileWith(part: object): string {
  return exercisesToJson([{ ...LOOKS, ...part }, PAST_SCENES]);
}

describe('past exercises as a file', () => {
  it('come back as they were', () => {
    expect(exercisesFromJson(exercisesToJson([LOOKS, PAST_SCENES]))).toEqual([LOOKS, PAST_SCENES]);
  });

  it('are named after the day of the last', () => {
    expect(exercisesFile([LOOKS, PAST_SCENES]).name).toBe('sotto-exercises-2026-03-08.json');
  });

  it('are read whole or not at all, and one sentence says why', () => {
    const { second } = LOOKS;
    const crossed = { kind: 'found', at: 50, from: 60, to: 70 };
    expect(failureOf(fileWith({ endedAt: 'yesterday' }))).toEqual([
      'damaged',
      'This exercise is damaged at exercises.0.endedAt.',
    ]);
    expect(failureOf(fileWith({ second: { ...second, length: crossed } }))[0]).toBe('damaged');
    expect(failureOf(fileWith({ second: { ...second, size: { kind: 'floor', at: -1, to: 1 } } }))[0]).toBe(
      'damaged',
    );
    expect(failureOf(fileWith({ kind: 'score' }))[0]).toBe('damaged');
    expect(failureOf(fileWith({ id: '../../etc' }))[0]).toBe('damaged');
    expect(failureOf(fileWith({}).slice(0, -20))[0]).toBe('not-json');
    expect(failureOf(exercisesToJson([]))[0]).toBe('damaged');
    expect(failureOf('{"schema":"sotto-session","version":2}')).toEqual([
      'foreign',
      'This file holds no exercise of Sotto.',
    ]);
    expect(failureOf('[]')[0]).toBe('foreign');
    expect(failureOf('{"schema":"sotto-exercises","version":2}')[0]).toBe('newer-version');
    expect(failureOf(' '.repeat(MOST_CHARACTERS + 1))[0]).toBe('too-large');
  });
});

describe('a stored exercise', () => {
  it('is read as it was kept', () => {
    expect(storedExercise(structuredClone(LOOKS))).toEqual(LOOKS);
    expect(storedExercise(structuredClone(PAST_SCENES))).toEqual(PAST_SCENES);
  });

  it('is nothing where it is no exercise (any more), whatever else it may be', () => {
    const { first, ...withoutFirst } = LOOKS;
    const nan = { ...LOOKS, second: { ...first, frameMs: NaN } };
    const others = [
      undefined,
      null,
      7,
      'looks',
      [],
      new Date(),
      {},
      { id: 'a' },
      withoutFirst,
      nan,
      { ...PAST_SCENES, scenes: [] },
      { ...PAST_SCENES, reach: 'the-moon' },
      { ...PAST_SCENES, takeAlong: { lesson: 'cause', sceneId: 'late-shift', turnIndex: 3 } },
    ];
    for (const other of others) expect(storedExercise(other)).toBeNull();
  });

  it('of the eye from before there was anything to take along has none', () => {
    const { takeAlong, ...before } = LOOKS;
    expect(takeAlong).not.toBeNull();
    expect(storedExercise(before)).toEqual({ ...LOOKS, takeAlong: null });
  });

  it('keeps the names of scenes and lessons that this version does not know', () => {
    const later = {
      ...PAST_SCENES,
      scenes: ['not-yet-written'],
      takeAlong: { lesson: 'a-new-one', sceneId: 'not-yet-written', turnIndex: 0 },
    };
    expect(storedExercise(later)).toEqual(later);
  });
});
