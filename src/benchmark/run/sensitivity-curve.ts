import { nearness, type Interval } from '../../core/interval.ts';
import { matchOneToOne } from '../../core/matching.ts';
import { PARTS_OF } from '../../contracts/face-part.ts';
import { judgedThrough, type UnjudgedParts } from '../../spotting/judged-parts.ts';
import type { SensitivityCell, SensitivityCurve } from '../result/result.ts';
import { AMPLITUDES, DURATIONS_MS, type PlannedPulse } from '../../synthetic/planted/pulses.ts';

/** What was found in a planted trace. */
export interface PlantedFindings {
  readonly face: SensitivityCurve['face'];
  readonly moments: readonly Interval[];
  readonly parts: UnjudgedParts;
  readonly framesPerSecond: number;
  /** 0..1. */
  readonly judgedShare: number;
}

/** Which of the pulses in judged time and place were found: what could not be judged says nothing about their size. */
export function curveOf(pulses: readonly PlannedPulse[], findings: PlantedFindings): SensitivityCurve {
  const judged = pulses.filter((pulse) => wasJudged(pulse, findings.parts));
  const matches = matchOneToOne(pulses, findings.moments, nearness);
  const found = new Set(matches.map(({ truth }) => truth));
  const cells = AMPLITUDES.flatMap((amplitude) =>
    DURATIONS_MS.map((durationMs): SensitivityCell => {
      const planted = judged.filter(
        (pulse) => pulse.amplitude === amplitude && pulse.durationMs === durationMs,
      );
      return {
        amplitude,
        durationMs,
        planted: planted.length,
        found: planted.filter((pulse) => found.has(pulse)).length,
      };
    }),
  );
  const others = findings.moments.length - matches.length;
  const { face, framesPerSecond, judgedShare } = findings;
  return { face, framesPerSecond, judgedShare, cells, others };
}

function wasJudged({ onsetMs, offsetMs, movements }: PlannedPulse, parts: UnjudgedParts): boolean {
  const judged = judgedThrough({ fromMs: onsetMs, toMs: offsetMs }, parts);
  return movements.every(({ name }) => judged.includes(PARTS_OF[name].measured));
}
