import { STAGES } from '../../src/contracts/perception.ts';
import type { Run } from '../../src/benchmark/result/result.ts';

/** The share of the landmarker's median time that the later stages add; null where no landmarker ran. */
export function beyondLandmarks(stages: Run['stages']): number | null {
  if (!stages.landmarks) return null;
  const later = STAGES.slice(STAGES.indexOf('landmarks') + 1);
  const laterMs = later.reduce((sum, stage) => sum + (stages[stage]?.p50 ?? 0), 0);
  return laterMs / stages.landmarks.p50;
}
