import type { Watched } from './examples.ts';

/** A candidate this near to the apex of a movement has found it; one that is farther, but not far, says nothing. */
const FOUND_MS = 110;
const NEAR_MS = 260;
/** Nobody is blamed for what is told, or not, of weaker movements. */
const LEAST_IOD = 0.015;
/** A lasting movement is no brief one from here before its onset to here after its end, and that matters twice. */
const AROUND_LASTING_MS = 100;
const LASTING_WEIGHT = 2;

/** What a candidate is, and how much that matters; of weight 0 where nobody knows. */
export interface Label {
  readonly isMovement: boolean;
  readonly weight: number;
}

export const NO_MOVEMENT: Label = { isMovement: false, weight: 1 };
export const UNKNOWN: Label = { isMovement: false, weight: 0 };
const FOUND: Label = { isMovement: true, weight: 1 };
const LASTING: Label = { isMovement: false, weight: LASTING_WEIGHT };

/** A label for each candidate of a sequence. */
export function labelsOf({ sequence, candidates }: Watched): readonly Label[] {
  return candidates.map(({ apexMs }) => {
    let label = NO_MOVEMENT;
    for (const { lasting, amplitude, ...own } of sequence.movements) {
      const offMs = Math.abs(apexMs - own.apexMs);
      if (lasting) {
        if (apexMs > own.onsetMs - AROUND_LASTING_MS && apexMs < own.offsetMs + AROUND_LASTING_MS)
          label = LASTING;
      } else if (offMs <= FOUND_MS && amplitude >= LEAST_IOD) label = FOUND;
      else if (offMs <= NEAR_MS) label = UNKNOWN;
    }
    return label;
  });
}
