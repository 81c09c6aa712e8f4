import { PARTIAL_REASONS, type UnscoredSpan } from '../../src/contracts/moment.ts';
import type { MovementName } from '../../src/contracts/movement.ts';
import { MOVEMENT_PART } from '../../src/spotting/movement-parts.ts';
import { SILENCED } from '../planting/judged-time.ts';

interface Time {
  readonly onsetMs: number;
  readonly offsetMs: number;
}

/**
 * Whether the pipeline says that it judged a movement all the time that it lasted. Where its names are unknown, only
 * what takes out the whole face counts.
 */
export function wasJudged(
  { onsetMs, offsetMs }: Time,
  names: readonly MovementName[],
  unscored: readonly UnscoredSpan[],
): boolean {
  const parts = names.map((name) => MOVEMENT_PART[name]);
  return !unscored.some(({ fromMs, toMs, reason }) => {
    const part = SILENCED[reason];
    const concerned = !PARTIAL_REASONS.includes(reason) || (part !== undefined && parts.includes(part));
    return concerned && fromMs < offsetMs && toMs > onsetMs;
  });
}
