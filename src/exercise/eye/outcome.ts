import { partOf, type Answer } from './places.ts';
import type { Trial } from './trial.ts';

/** What an answer was to its trial. */
export type Outcome =
  | 'seen'
  /** The part was named, the side was another. */
  | 'other-side'
  | 'other-part'
  | 'unseen'
  /** Nothing moved, and so it was answered. */
  | 'quiet'
  /** Nothing moved, and a place was named. */
  | 'alarm';

export function outcomeOf({ movement }: Pick<Trial, 'movement'>, answer: Answer): Outcome {
  if (!movement) return answer === 'nothing' ? 'quiet' : 'alarm';
  if (answer === 'nothing') return 'unseen';
  if (answer.part !== partOf(movement.name)) return 'other-part';
  return answer.side === movement.side ? 'seen' : 'other-side';
}

/** The part decides: which side it was is counted apart, for it is told less surely. */
export function isSeen(outcome: Outcome): boolean {
  return outcome === 'seen' || outcome === 'other-side';
}
