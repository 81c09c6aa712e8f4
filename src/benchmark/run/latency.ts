import { distributionOf } from '../../core/distribution.ts';
import { nearness } from '../../core/interval.ts';
import { matchOneToOne } from '../../core/matching.ts';
import type { LoggedFrame } from './frame-log.ts';
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
  const cues = cued.map(({ moment, paintedMs }) => ({ ...moment, paintedMs }));
  const latenciesMs = matchOneToOne(pulses, cues, nearness).map(
    ({ truth, found }) => found.paintedMs - beganMs - truth.offsetMs,
  );
  return { planted: pulses.length, found: latenciesMs.length, endToCueMs: distributionOf(latenciesMs) };
}
