import * as tf from '@tensorflow/tfjs';
import { FEATURE_COUNT } from '../../src/spotting/features/normalise.ts';
import { WINDOW_FRAMES } from '../../src/spotting/verdict/layout.ts';
import { StreamingNetwork } from '../../workers/perception/classifier/streaming-network.ts';
import { DILATIONS, TAPS, type NetworkWeights } from '../training/network.ts';

/** The network as the app runs it, but answering at once. */
export class ShippedNetwork {
  readonly #network: StreamingNetwork;

  /** @param weights are copied */
  constructor(weights: NetworkWeights) {
    const layers = weights.map(({ kernel, bias }) => ({ kernel: tf.clone(kernel), bias: tf.clone(bias) }));
    const timed = DILATIONS.map((dilation, k) => ({ ...layers[k + 1]!, taps: TAPS, dilation }));
    const network = { entry: layers[0]!, timed, head: layers[layers.length - 1]! };
    this.#network = new StreamingNetwork(tf, network, WINDOW_FRAMES, FEATURE_COUNT);
  }

  /** @param window WINDOW_FRAMES x FEATURE_COUNT, oldest frame first. @returns VERDICT_SIZE probabilities */
  verdictOn(window: Float32Array): Float32Array {
    const verdict = this.#network.judge(window);
    const values = verdict.dataSync<'float32'>();
    verdict.dispose();
    return values;
  }

  dispose(): void {
    this.#network.dispose();
  }
}
