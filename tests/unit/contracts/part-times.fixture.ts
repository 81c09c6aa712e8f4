import { MEASURED_PARTS, type MeasuredPart } from '../../../src/contracts/face-part.ts';
import type { PartTimes } from '../../../src/contracts/judged-time.ts';
import type { UnscoredSpan } from '../../../src/contracts/moment.ts';
import { recordOf } from '../../../src/core/record-of.ts';
import { unionMs } from '../../../src/core/spans.ts';

/**
 * What was judged of each part of the face.
 * @param everywhere spans that silenced the whole face
 * @param only and those that silenced one part
 */
export function partTimes(
  durationMs: number,
  everywhere: readonly UnscoredSpan[] = [],
  only: Readonly<Partial<Record<MeasuredPart, readonly UnscoredSpan[]>>> = {},
): PartTimes {
  return recordOf(MEASURED_PARTS, (part) => {
    const unjudged = [...everywhere, ...(only[part] ?? [])];
    return { judgedMs: durationMs - unionMs(unjudged), unjudged };
  });
}
