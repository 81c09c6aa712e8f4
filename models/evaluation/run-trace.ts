import type { Moment } from '../../src/contracts/moment.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../src/contracts/rate.ts';
import { TraceReader } from '../../src/trace/trace-reader.ts';
import type { DetectorModel } from '../../src/spotting/evidence/detector-model.ts';
import { Analyser } from '../../src/spotting/analyser.ts';
import type { AnalysisSummary } from '../../src/spotting/channel-analyser.ts';
import type { NetworkWeights } from '../training/network.ts';
import { ShippedNetwork } from './shipped-network.ts';

/** The classifier's verdicts on one trace, in order. They do not depend on the rate that is asked for. */
export type Verdicts = readonly Float32Array[];

export function verdictsOn(weights: NetworkWeights, trace: Trace): Verdicts {
  const reader = new TraceReader(trace);
  const analyser = new Analyser();
  const network = new ShippedNetwork(weights);
  const verdicts: Float32Array[] = [];
  for (let frame = 0; frame < reader.frameCount; frame++) {
    for (const question of analyser.observe(reader.observation(frame))) {
      const verdict = network.verdictOn(question.window);
      verdicts.push(verdict);
      analyser.judge(question, verdict);
    }
  }
  network.dispose();
  return verdicts;
}

export interface Findings extends AnalysisSummary {
  readonly moments: readonly Moment[];
  /** Time of the frame at which each moment was told; a machine that keeps up adds only its computing time. */
  readonly toldMs: readonly number[];
  readonly durationMs: number;
}

/**
 * What the app's own analyser makes of a trace and its verdicts, at so many false moments a minute.
 * @param detector the one that ships where absent
 */
export function findingsOn(
  trace: Trace,
  verdicts: Verdicts,
  ratePerMinute: number,
  detector?: DetectorModel,
): Findings {
  const reader = new TraceReader(trace);
  const analyser = new Analyser(Infinity, ratePerMinute, detector);
  const moments: Moment[] = [];
  const toldMs: number[] = [];
  let next = 0;
  for (let frame = 0; frame < reader.frameCount; frame++) {
    for (const question of analyser.observe(reader.observation(frame))) {
      const moment = analyser.judge(question, verdicts[next++]!);
      if (moment === null) continue;
      moments.push(moment);
      toldMs.push(reader.timeMs(frame));
    }
  }
  return { moments, toldMs, durationMs: reader.durationMs, ...analyser.summary(reader.durationMs) };
}

/** What the analyser finds in recorded footage with these weights. */
export function momentsIn(weights: NetworkWeights, trace: Trace): Findings {
  return findingsOn(trace, verdictsOn(weights, trace), DEFAULT_RATE_PER_MINUTE);
}
