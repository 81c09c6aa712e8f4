import * as tf from '@tensorflow/tfjs';
import type { Trace } from '../../../src/contracts/observation.ts';
import { TraceReader } from '../../../src/trace/trace-reader.ts';
import { Analyser } from '../../../src/spotting/analyser.ts';
import { HEAD_COUNT, WINDOW_FRAMES } from '../../../src/spotting/heads.ts';
import { FEATURE_COUNT } from '../../../src/spotting/features/normalise.ts';
import { THRESHOLDS } from '../../../src/spotting/sensitivity.ts';
import { findingsOn, type Findings, type Verdicts } from '../../../models/evaluation/run-trace.ts';
import { forward, type NetworkWeights } from '../../../models/training/network.ts';

const OVERLAP_VALUES = (WINDOW_FRAMES - 1) * FEATURE_COUNT;

/**
 * The classifier's verdicts on a trace, as `verdictsOn` gives them but for rounding, several times as fast: windows
 * that follow on each other go through the network as one sequence.
 */
export function verdictsAtOnce(weights: NetworkWeights, trace: Trace): Verdicts {
  return sequencesOf(trace).flatMap((rows) => verdictsOnSequence(weights, rows));
}

/** What the whole chain makes of a trace, at the balanced sensitivity. */
export function quickFindings(weights: NetworkWeights, trace: Trace): Findings {
  return findingsOn(trace, verdictsAtOnce(weights, trace), THRESHOLDS.balanced);
}

/** Rows of features in unbroken sequences, each at least a window long. */
function sequencesOf(trace: Trace): readonly (readonly Float32Array[])[] {
  const reader = new TraceReader(trace);
  const analyser = new Analyser();
  const silence = new Float32Array(HEAD_COUNT);
  const sequences: Float32Array[][] = [];
  let last = new Float32Array(0);
  for (let frame = 0; frame < reader.frameCount; frame += 1) {
    analyser.observe(reader.observation(frame), (window) => {
      if (!follows(last, window)) sequences.push(rowsOf(window.subarray(0, OVERLAP_VALUES)));
      sequences[sequences.length - 1].push(window.slice(OVERLAP_VALUES));
      last = window.slice();
      analyser.accept(silence);
    });
  }
  return sequences;
}

/** Whether a window begins with what the last one held after its first frame. */
function follows(last: Float32Array, window: Float32Array): boolean {
  if (last.length === 0) return false;
  for (let at = 0; at < OVERLAP_VALUES; at += 1) if (window[at] !== last[at + FEATURE_COUNT]) return false;
  return true;
}

function rowsOf(values: Float32Array): Float32Array[] {
  return Array.from({ length: values.length / FEATURE_COUNT }, (_, row) =>
    values.slice(row * FEATURE_COUNT, (row + 1) * FEATURE_COUNT),
  );
}

function verdictsOnSequence(weights: NetworkWeights, rows: readonly Float32Array[]): Float32Array[] {
  const values = new Float32Array(rows.length * FEATURE_COUNT);
  rows.forEach((row, k) => values.set(row, k * FEATURE_COUNT));
  const told = tf.tidy(() => {
    const input = tf.tensor3d(values, [1, rows.length, FEATURE_COUNT]);
    return tf.sigmoid(forward(weights, input)).dataSync<'float32'>();
  });
  return Array.from({ length: told.length / HEAD_COUNT }, (_, k) =>
    told.slice(k * HEAD_COUNT, (k + 1) * HEAD_COUNT),
  );
}
