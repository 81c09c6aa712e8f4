import type { Random } from '../../core/random.ts';
import type { Task, TaskKind } from './task.ts';

export const TASK_COUNT = 10;
/** The ring closes in this time: long enough to get ready, too short to grow tired of. */
export const RING_MS = 1500;
/** Between two closings. The time differs, so that nobody falls into a beat that the finder would learn as rest. @internal */
export const LEAST_GAP_MS = 4000;
/** @internal */
export const MOST_GAP_MS = 6000;

/**
 * Ten tasks at irregular times. Each kind comes about as often as the others, and never three times in a row.
 * @param kinds at least one; a single kind is asked ten times
 * @throws RangeError without a kind
 */
export function planTasks(random: Random, kinds: readonly TaskKind[]): readonly Task[] {
  if (kinds.length === 0) throw new RangeError('A self-test needs a movement to ask for.');
  const asked: TaskKind[] = [];
  while (asked.length < TASK_COUNT) asked.push(...shuffled(kinds, random));
  return asked
    .slice(0, TASK_COUNT)
    .map((kind) => ({ kind, gapMs: random.between(LEAST_GAP_MS, MOST_GAP_MS) }));
}

function shuffled(kinds: readonly TaskKind[], random: Random): TaskKind[] {
  const left = [...kinds];
  return kinds.map(() => left.splice(random.below(left.length), 1)[0]!);
}
