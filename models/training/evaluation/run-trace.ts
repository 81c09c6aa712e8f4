import * as tf from '@tensorflow/tfjs-core';
import type { Moment } from '../../../src/contracts/moment.ts';
import type { Trace } from '../../../src/contracts/observation.ts';
import { WINDOW_FRAMES } from '../../../src/spotting/heads.ts';
import { Analyser } from '../../../src/spotting/analyser.ts';
import { FEATURE_COUNT } from '../../../src/spotting/normalise.ts';
import { observationAt } from '../generator/recorded.ts';
import { forward, type NetworkWeights } from '../network.ts';

/** Moments that the app's own analyser finds in recorded footage with these weights. */
export function momentsIn(
  weights: NetworkWeights,
  trace: Trace,
): { moments: readonly Moment[]; scoredMs: number } {
  const analyser = new Analyser();
  const moments: Moment[] = [];
  for (let frame = 0; frame < trace.timesMs.length; frame += 1) {
    analyser.observe(observationAt(trace, frame), (window) => {
      const moment = analyser.accept(verdictOn(weights, window));
      if (moment !== null) moments.push(moment);
    });
  }
  const endMs = trace.timesMs[trace.timesMs.length - 1];
  return { moments, scoredMs: analyser.summary(endMs).scoredMs };
}

function verdictOn(weights: NetworkWeights, window: Float32Array): Float32Array {
  return tf.tidy(() => {
    const input = tf.tensor3d(window, [1, WINDOW_FRAMES, FEATURE_COUNT]);
    return tf.sigmoid(forward(weights, input)).dataSync<'float32'>();
  });
}
