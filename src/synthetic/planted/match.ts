/** A movement that was planted, and when. */
export interface PlantedSpan {
  readonly onsetMs: number;
  readonly offsetMs: number;
}

/** A moment's apex may lie this far outside a planted movement that is so much at rest at its ends. */
const TOLERANCE_MS = 100;

/** The planted movement that a moment is about; -1 when it is about none. */
export function plantedAt(planted: readonly PlantedSpan[], apexMs: number): number {
  return planted.findIndex(
    ({ onsetMs, offsetMs }) => apexMs >= onsetMs - TOLERANCE_MS && apexMs <= offsetMs + TOLERANCE_MS,
  );
}
