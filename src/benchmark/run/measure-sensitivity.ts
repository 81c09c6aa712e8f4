import type { BackendChoice } from '../../contracts/perception.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../contracts/rate.ts';
import type { Trace } from '../../contracts/observation.ts';
import { PerceptionClient } from '../../perception/client.ts';
import { laidOver } from '../../synthetic/planted/lay-over.ts';
import { AMPLITUDES, DURATIONS_MS, planPulses } from '../../synthetic/planted/pulses.ts';
import { plantedTrace } from '../../synthetic/planted/trace.ts';
import type { SensitivityCurve } from '../result/result.ts';
import { curveOf } from './sensitivity-curve.ts';

/** Six movements a cell, two of each kind: half of them found is then more than one lucky find. */
const TIMES = 2;
/** The same movements on every device, so that devices can be compared. */
const PLAN = planPulses(20, AMPLITUDES, DURATIONS_MS, TIMES);
const FACE_SEED = 21;
const GENERATED_FRAMES_PER_SECOND = 30;

/** Played over and over, fewer frames would tell of themselves only. */
const LEAST_FRAMES = 150;

/**
 * Plants movements of falling size and length into what was measured of a real face, at its own frame times, and looks
 * which are found.
 * @param seen what was measured; null for a generated face at 30 frames a second
 * @returns null when too little was measured
 */
export async function measureSensitivity(
  backend: BackendChoice,
  seen: Trace | null,
  onClient: (client: PerceptionClient) => void,
): Promise<SensitivityCurve | null> {
  if (seen !== null && seen.timesMs.length < LEAST_FRAMES) return null;
  const client = new PerceptionClient();
  try {
    onClient(client);
    await client.start({ backend, ratePerMinute: DEFAULT_RATE_PER_MINUTE });
    const trace = seen === null ? await generated() : laidOver(seen, PLAN);
    const { timesMs } = trace;
    const { moments, scoredMs, unscoredMs, parts } = await client.analyseTrace(trace, false);
    return curveOf(PLAN.pulses, {
      face: seen === null ? 'generated' : 'seen',
      parts,
      moments,
      framesPerSecond: ((timesMs.length - 1) * 1000) / timesMs[timesMs.length - 1]!,
      judgedShare: scoredMs / (scoredMs + unscoredMs),
    });
  } finally {
    client.dispose();
  }
}

function generated(): Promise<Trace> {
  const frames = Math.ceil((PLAN.lengthMs * GENERATED_FRAMES_PER_SECOND) / 1000);
  const timesMs = Float64Array.from({ length: frames }, (_, k) => (k * 1000) / GENERATED_FRAMES_PER_SECOND);
  return plantedTrace(PLAN, timesMs, FACE_SEED);
}
