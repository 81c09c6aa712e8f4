import type { BackendChoice } from '../../contracts/perception.ts';
import { PerceptionClient } from '../../perception/client.ts';
import type { SensitivityCurve } from '../result.ts';
import { curveOf } from './curve.ts';
import { timesInRhythm } from './frame-times.ts';
import { planPulses } from '../planted/pulses.ts';
import { plantedTrace } from '../planted/trace.ts';

/** The same movements on every device, so that devices can be compared. */
const SEED = 20;

/** What the frames of a run tell about the device's rhythm. */
export interface Rhythm {
  readonly captureMs: readonly number[];
  /** Worker time of a frame. */
  readonly workMs: number;
}

/** Plants movements into a generated trace with the frame times of a real run, and looks which are found. */
export async function measureSensitivity(
  backend: BackendChoice,
  { captureMs, workMs }: Rhythm,
  onClient: (client: PerceptionClient) => void,
): Promise<SensitivityCurve | null> {
  const plan = planPulses(SEED);
  const timesMs = timesInRhythm(captureMs, plan.lengthMs, workMs);
  if (timesMs === null) return null;
  const client = new PerceptionClient();
  onClient(client);
  try {
    await client.start({ backend });
    const trace = await plantedTrace(plan, timesMs, SEED + 1);
    const { moments, scoredMs, unscoredMs } = await client.analyseTrace(trace, false);
    return curveOf(plan.pulses, {
      apexesMs: moments.map(({ apexMs }) => apexMs),
      framesPerSecond: ((timesMs.length - 1) * 1000) / timesMs[timesMs.length - 1],
      judgedShare: scoredMs / (scoredMs + unscoredMs),
    });
  } finally {
    client.dispose();
  }
}
