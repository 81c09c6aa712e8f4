import { MEASURED_PARTS } from '../../../src/contracts/face-part.ts';
import type { Moment } from '../../../src/contracts/moment.ts';

export function momentAt(apexMs: number, confidence = 0.9): Moment {
  return {
    onsetMs: apexMs - 150,
    apexMs,
    offsetMs: apexMs + 150,
    durationMs: 300,
    durationErrorMs: 33,
    confidence,
    amplitude: 0.03,
    movements: [{ name: 'inner-brow-up', side: 'both', score: 0.9 }],
    judgedParts: MEASURED_PARTS,
  };
}
