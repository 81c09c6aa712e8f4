import * as tf from '@tensorflow/tfjs';
import { Random } from '../../src/core/random.ts';
import { WINDOW_FRAMES } from '../../src/spotting/verdict/layout.ts';
import { FEATURE_COUNT } from '../../src/spotting/features/normalise.ts';
import { forward, type NetworkWeights } from './network.ts';

/** One window that is the same on every machine: noise of about one unit, and a bump in every seventh feature. */
export function storedWindow(): Float32Array {
  const random = new Random(4711);
  return Float32Array.from({ length: WINDOW_FRAMES * FEATURE_COUNT }, (_, at) => {
    const frame = Math.floor(at / FEATURE_COUNT);
    return 0.8 * random.normal() + (at % 7 === 0 ? 2 * Math.exp(-0.1 * (frame - 20) ** 2) : 0);
  });
}

/** The training network's verdict on it, kept in the manifest for the parity tests. */
export function verdictOnStoredWindow(weights: NetworkWeights): Float32Array {
  return tf.tidy(() => {
    const input = tf.tensor3d(storedWindow(), [1, WINDOW_FRAMES, FEATURE_COUNT]);
    return tf.sigmoid(forward(weights, input)).dataSync<'float32'>().slice();
  });
}
