import type { UnscoredReason } from '../../../contracts/moment.ts';
import { clockTime } from '../../parts/moment-text.ts';
import type { Words } from '../../words/words-type.ts';

/** Less than a second is told as one: "0:00" would say that there was none. */
const LEAST_TOLD_MS = 1000;

/** Reasons and how long they held, the longest first; empty where none held at all. */
export function longestFirst(
  times: readonly { readonly reason: UnscoredReason; readonly ms: number }[],
  { quality }: Words,
): string {
  return times
    .filter(({ ms }) => ms > 0)
    .toSorted((a, b) => b.ms - a.ms)
    .map(({ reason, ms }) => `${quality.reasons[reason].short} ${clockTime(Math.max(LEAST_TOLD_MS, ms))}`)
    .join(', ');
}
