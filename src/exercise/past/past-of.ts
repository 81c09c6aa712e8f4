import { heightOf, type Rung } from '../../coach/ladder.ts';
import { isFault } from '../answer/fault.ts';
import type { GivenAnswer, TakeAlong } from '../answer/take-along.ts';
import type { Lesson } from '../eye/lesson.ts';
import type { LookResult } from '../eye/tally.ts';
import type { Threshold } from '../eye/threshold.ts';
import type { PastLook, PastLooks, PastScenes } from './past-shape.ts';

/** What tells one exercise from another. */
export interface PastMark {
  readonly id: string;
  /** ISO 8601. */
  readonly endedAt: string;
}

/** Finer than any of it is measured. */
const DIGITS = 4;

/** What an exercise for the eye ended in. */
interface LooksResult {
  readonly first: LookResult;
  readonly second: LookResult;
  readonly takeAlong: { readonly lesson: Lesson } | null;
}

/** The numbers of an exercise for the eye. @param trials of each look */
export function pastLooks(
  mark: PastMark,
  trials: number,
  { first, second, takeAlong }: LooksResult,
): PastLooks {
  return {
    ...mark,
    kind: 'eye',
    trials,
    first: pastLook(first),
    second: pastLook(second),
    takeAlong: takeAlong && { lesson: takeAlong.lesson },
  };
}

function pastLook({ scales, frameMs }: LookResult): PastLook {
  return {
    length: rounded(scales.length.threshold),
    size: rounded(scales.size.threshold),
    frameMs: short(frameMs),
  };
}

function rounded(threshold: Threshold): Threshold {
  switch (threshold.kind) {
    case 'found':
      return {
        kind: 'found',
        at: short(threshold.at),
        from: short(threshold.from),
        to: short(threshold.to),
      };
    case 'floor':
      return { kind: 'floor', at: short(threshold.at), to: short(threshold.to) };
    case 'none':
      return threshold;
  }
}

function short(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** What is kept of answered scenes; null where nothing was answered. */
export function pastScenes(
  mark: PastMark,
  answers: readonly GivenAnswer[],
  taken: TakeAlong | null,
): PastScenes | null {
  if (answers.length === 0) return null;
  const { id, endedAt } = mark;
  return {
    id,
    endedAt,
    kind: 'answer',
    scenes: [...new Set(answers.map(({ sceneId }) => sceneId))],
    reach: reachOf(answers),
    takeAlong: taken && { lesson: taken.lesson, sceneId: taken.sceneId, turnIndex: taken.turnIndex },
  };
}

function reachOf(answers: readonly GivenAnswer[]): Rung | null {
  const rungs = answers.flatMap(({ kind }) => (isFault(kind) ? [] : [kind]));
  return rungs.reduce<Rung | null>(
    (highest, rung) => (highest === null || heightOf(rung) > heightOf(highest) ? rung : highest),
    null,
  );
}
