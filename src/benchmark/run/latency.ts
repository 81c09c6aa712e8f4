import { distributionOf } from '../../core/distribution.ts';
import type { LoggedFrame } from './frame-log.ts';
import { plantedAt } from '../../synthetic/planted/match.ts';
import type { PlannedPulse } from '../../synthetic/planted/pulses.ts';
import type { MovementLatency } from '../result/result.ts';
import type { CuedMoment } from './watcher.ts';

/**
 * From the end of each planted movement to its cue.
 * @param frames of a trace played in its own time: the quickest of them tells when it began
 */
export function movementLatency(
  pulses: readonly PlannedPulse[],
  cued: readonly CuedMoment[],
  frames: readonly LoggedFrame[],
): MovementLatency {
  const beganMs = frames.reduce((least, frame) => Math.min(least, frame.takenMs - frame.captureMs), Infinity);
  const latencies = new Map<number, number>();
  for (const { moment, paintedMs } of cued) {
    const pulse = plantedAt(pulses, moment.apexMs);
    if (pulse < 0 || latencies.has(pulse)) continue;
    latencies.set(pulse, paintedMs - beganMs - pulses[pulse].offsetMs);
  }
  return {
    planted: pulses.length,
    found: latencies.size,
    endToCueMs: distributionOf([...latencies.values()]),
  };
}
