import { plantedAt } from '../planted/match.ts';
import type { SensitivityCell, SensitivityCurve } from '../result.ts';
import { AMPLITUDES, DURATIONS_MS, type PlannedPulse } from '../planted/pulses.ts';

/** What was told of a planted trace. */
export interface Told {
  readonly face: SensitivityCurve['face'];
  readonly apexesMs: readonly number[];
  readonly framesPerSecond: number;
  /** 0..1. */
  readonly judgedShare: number;
}

/** Which of the planted pulses were found. */
export function curveOf(pulses: readonly PlannedPulse[], told: Told): SensitivityCurve {
  const hits = told.apexesMs.map((apexMs) => plantedAt(pulses, apexMs));
  const found = new Set(hits);
  const cells = AMPLITUDES.flatMap((amplitude) =>
    DURATIONS_MS.map((durationMs): SensitivityCell => {
      const planted = pulses.flatMap((pulse, k) =>
        pulse.amplitude === amplitude && pulse.durationMs === durationMs ? [k] : [],
      );
      return {
        amplitude,
        durationMs,
        planted: planted.length,
        found: planted.filter((k) => found.has(k)).length,
      };
    }),
  );
  const others = hits.filter((hit) => hit < 0).length;
  const { face, framesPerSecond, judgedShare } = told;
  return { face, framesPerSecond, judgedShare, cells, others };
}
