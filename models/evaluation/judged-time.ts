import { PARTS_OF } from '../../src/contracts/face-part.ts';
import type { MovementName } from '../../src/contracts/movement.ts';
import type { Interval } from '../../src/core/interval.ts';
import { judgedThrough, type UnjudgedParts } from '../../src/spotting/judged-parts.ts';

/**
 * Whether the pipeline says that it judged the place of a movement all the time that it lasted.
 * @param names of the movement; where they are unknown, some part of the face must have been judged
 */
export function isJudged(
  { onsetMs, offsetMs }: Pick<Interval, 'onsetMs' | 'offsetMs'>,
  names: readonly MovementName[],
  parts: UnjudgedParts,
): boolean {
  const judged = judgedThrough({ fromMs: onsetMs, toMs: offsetMs }, parts);
  return names.length === 0
    ? judged.length > 0
    : names.every((name) => judged.includes(PARTS_OF[name].measured));
}
