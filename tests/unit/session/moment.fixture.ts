import { MEASURED_PARTS } from '../../../src/contracts/face-part.ts';
import type { Moment } from '../../../src/contracts/moment.ts';

export const MOMENT: Moment = {
  onsetMs: 1000,
  apexMs: 1100,
  offsetMs: 1300,
  durationMs: 300,
  durationErrorMs: 33,
  confidence: 0.9,
  amplitude: 0.02,
  movements: [{ name: 'inner-brow-up', side: 'both', score: 0.9 }],
  judgedParts: MEASURED_PARTS,
};
