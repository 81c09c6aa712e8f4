import { plantedAt } from '../../synthetic/planted/match.ts';
import type { SensitivityCell, SensitivityCurve } from '../result/result.ts';
import { AMPLITUDES, DURATIONS_MS, type PlannedPulse } from '../../synthetic/planted/pulses.ts';

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** What was told of a planted trace. */
export interface Told {
  readonly face: SensitivityCurve['face'];
  readonly apexesMs: readonly number[];
  /** Time in which no part of the face could be judged. */
  readonly unjudged: readonly Span[];
  readonly framesPerSecond: number;
  /** 0..1. */
  readonly judgedShare: number;
}

/** Which of the pulses in judged time were found: what could not be judged says nothing about their size. */
export function curveOf(pulses: readonly PlannedPulse[], told: Told): SensitivityCurve {
  const judged = pulses.map(
    ({ onsetMs, offsetMs }) => !told.unjudged.some(({ fromMs, toMs }) => fromMs < offsetMs && toMs > onsetMs),
  );
  const hits = told.apexesMs.map((apexMs) => plantedAt(pulses, apexMs));
  const found = new Set(hits);
  const cells = AMPLITUDES.flatMap((amplitude) =>
    DURATIONS_MS.map((durationMs): SensitivityCell => {
      const planted = pulses.flatMap((pulse, k) =>
        judged[k] && pulse.amplitude === amplitude && pulse.durationMs === durationMs ? [k] : [],
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
