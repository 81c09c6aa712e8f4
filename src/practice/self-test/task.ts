import type { FacePart, MeasuredPart } from '../../contracts/face-part.ts';

/** Movements that most people can make when they want to. @internal */
export const TASK_KINDS = ['brows-up', 'lip-corners-up', 'brows-down'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/**
 * Where each is looked for. The whole part counts: which way the skin went is told less surely than where it was,
 * and a screen names only the place.
 */
export const PART_OF_TASK: Readonly<Record<TaskKind, FacePart & MeasuredPart>> = {
  'brows-up': 'brows',
  'lip-corners-up': 'mouth',
  'brows-down': 'brows',
};

/** One short movement to make when the ring closes. */
export interface Task {
  readonly kind: TaskKind;
  /** From the closing of the ring before, or from the end of holding still, to its own closing, in ms. */
  readonly gapMs: number;
}

/** What can be asked of somebody who has switched off parts of the face. */
export function kindsFor(partsOff: readonly FacePart[]): readonly TaskKind[] {
  return TASK_KINDS.filter((kind) => !partsOff.includes(PART_OF_TASK[kind]));
}
