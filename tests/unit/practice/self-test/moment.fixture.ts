import { MEASURED_PARTS } from '../../../../src/contracts/face-part.ts';
import type { Moment } from '../../../../src/contracts/moment.ts';
import type { MovementName } from '../../../../src/contracts/movement.ts';

/** A brief movement of a third of a second. */
export function momentAt(apexMs: number, name: MovementName, amplitude = 0.02): Moment {
  return {
    onsetMs: apexMs - 150,
    apexMs,
    offsetMs: apexMs + 150,
    durationMs: 300,
    durationErrorMs: 33,
    confidence: 0.8,
    amplitude,
    movements: [{ name, side: 'both', score: 0.9 }],
    judgedParts: MEASURED_PARTS,
  };
}
