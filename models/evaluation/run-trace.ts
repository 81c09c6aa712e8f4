import * as tf from '@tensorflow/tfjs';
import type { Moment } from '../../src/contracts/moment.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { TraceReader } from '../../src/trace/trace-reader.ts';
import { Analyser } from '../../src/spotting/analyser.ts';
import type { AnalysisSummary } from '../../src/spotting/channel-analyser.ts';
import { WINDOW_FRAMES } from '../../src/spotting/heads.ts';
import { FEATURE_COUNT } from '../../src/spotting/features/normalise.ts';
import { THRESHOLDS } from '../../src/spotting/sensitivity.ts';
import type { ProposalSource } from '../../src/spotting/proposal.ts';
import type { SpotterThresholds } from '../../src/spotting/spotter.ts';
import { StreamingNetwork } from '../../workers/perception/classifier/streaming-network.ts';
import { DILATIONS, TAPS, type NetworkWeights } from '../training/network.ts';

/** The classifier's verdicts on one trace, in order. They do not depend on the spotter's thresholds. */
export type Verdicts = readonly Float32Array[];

export function verdictsOn(weights: NetworkWeights, trace: Trace): Verdicts {
  const reader = new TraceReader(trace);
  const analyser = new Analyser();
  const network = streaming(weights);
  const verdicts: Float32Array[] = [];
  for (let frame = 0; frame < reader.frameCount; frame++) {
    for (const question of analyser.observe(reader.observation(frame))) {
      const verdict = verdictOn(network, question.window);
      verdicts.push(verdict);
      analyser.judge(question, verdict);
    }
  }
  network.dispose();
  return verdicts;
}

/** As the app runs it, on copies of the weights, which are the network's own to dispose. */
function streaming(weights: NetworkWeights): StreamingNetwork {
  const layers = weights.map(({ kernel, bias }) => ({ kernel: tf.clone(kernel), bias: tf.clone(bias) }));
  const timed = DILATIONS.map((dilation, k) => ({ ...layers[k + 1], taps: TAPS, dilation }));
  const network = { entry: layers[0], timed, head: layers[layers.length - 1] };
  return new StreamingNetwork(tf, network, WINDOW_FRAMES, FEATURE_COUNT);
}

function verdictOn(network: StreamingNetwork, window: Float32Array): Float32Array {
  const verdict = network.judge(window);
  const values = verdict.dataSync<'float32'>();
  verdict.dispose();
  return values;
}

export interface Findings extends AnalysisSummary {
  readonly moments: readonly Moment[];
  /** Time of the frame at which each moment was told; a machine that keeps up adds only its computing time. */
  readonly toldMs: readonly number[];
  readonly durationMs: number;
}

/**
 * What the app's own analyser makes of a trace and its verdicts.
 * @param source another way of noticing movements than the app's
 */
export function findingsOn(
  trace: Trace,
  verdicts: Verdicts,
  thresholds: SpotterThresholds,
  source?: ProposalSource,
): Findings {
  const reader = new TraceReader(trace);
  const analyser = new Analyser(Infinity, thresholds, source);
  const moments: Moment[] = [];
  const toldMs: number[] = [];
  let next = 0;
  for (let frame = 0; frame < reader.frameCount; frame++) {
    for (const question of analyser.observe(reader.observation(frame))) {
      const moment = analyser.judge(question, verdicts[next++]);
      if (moment === null) continue;
      moments.push(moment);
      toldMs.push(reader.timeMs(frame));
    }
  }
  return { moments, toldMs, durationMs: reader.durationMs, ...analyser.summary(reader.durationMs) };
}

/** What the analyser finds in recorded footage with these weights. */
export function momentsIn(weights: NetworkWeights, trace: Trace): Findings {
  return findingsOn(trace, verdictsOn(weights, trace), THRESHOLDS.balanced);
}
