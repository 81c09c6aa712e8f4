import { recordOf } from '../../../src/core/record-of.ts';
import type { Condition } from '../footage.ts';
import type { ClipOutcome } from './outcome.ts';

/** What people do, and everybody. */
export const GROUPS = ['talking', 'calm', 'lively', 'all'] as const;
export type Group = (typeof GROUPS)[number];
export type ByGroup<Value> = Readonly<Record<Group, Value>>;

const isIn = (group: Group, condition: Condition): boolean => group === 'all' || group === condition;

/** The same figure of what people do, and of all. */
export function byGroup<Value>(
  outcomes: readonly ClipOutcome[],
  of: (outcomes: readonly ClipOutcome[]) => Value,
): ByGroup<Value> {
  return recordOf(GROUPS, (group) =>
    of(outcomes.filter(({ measured }) => isIn(group, measured.footage.condition))),
  );
}
