import { MOVEMENTS, type Side } from '../../../src/contracts/movement.ts';
import { median } from '../../../src/core/quantiles.ts';
import { MIRROR_CHANNEL, MIRROR_FACTOR } from '../../../src/measure/channels.ts';
import type { StoredDetector } from '../../../src/spotting/evidence/detector-model.ts';
import type { Response } from '../../footage/response.ts';

type Template = StoredDetector['templates'][number];

/** Weaker movements were measured with too much noise. */
const LEAST_IOD = 0.017;
/** How many movements a median is worth taking of. */
const LEAST_ONE_SIDED = 2;
const LEAST_BOTH = 4;
const DIGITS = 4;

/** A pattern as it is in the mirror. */
export function mirrored(pattern: readonly number[]): number[] {
  return pattern.map((_, channel) => MIRROR_FACTOR[channel]! * pattern[MIRROR_CHANNEL[channel]!]!);
}

/**
 * What each movement does to anybody: the median over what was measured of people, with the right side learning from the
 * left one in the mirror. Expressions that were lent move the whole face in their owner's way, and make no template.
 */
export function templatesOf(responses: readonly Response[]): readonly Template[] {
  return MOVEMENTS.flatMap((movement) => {
    const own = responses.filter(
      (one) => one.movement === movement && one.lentBy === null && one.amplitude >= LEAST_IOD,
    );
    const of = (side: Side): (readonly number[])[] =>
      own.filter((one) => one.side === side).map(({ pattern }) => pattern);
    const right = [...of('right'), ...of('left').map(mirrored)];
    const both = [...of('both'), ...of('both').map(mirrored)];
    const templates: Template[] = [];
    if (right.length >= LEAST_ONE_SIDED) {
      const pattern = medianOf(right);
      templates.push({ movement, side: 'right', pattern });
      templates.push({ movement, side: 'left', pattern: mirrored(pattern) });
    }
    if (both.length >= LEAST_BOTH) templates.push({ movement, side: 'both', pattern: medianOf(both) });
    return templates;
  });
}

function medianOf(patterns: readonly (readonly number[])[]): number[] {
  return patterns[0]!.map((_, channel) => {
    const middle = median(patterns.map((pattern) => pattern[channel]!));
    return Number(middle.toPrecision(DIGITS));
  });
}
