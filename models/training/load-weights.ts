import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { LAYER_SHAPES, type NetworkWeights } from './network.ts';

/** Reads weights.bin of a model folder back into trainable weights. */
export async function loadWeights(folder: string): Promise<NetworkWeights> {
  const bytes = await readFile(join(folder, 'weights.bin'));
  const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  let at = 0;
  return LAYER_SHAPES.map(([inputs, outputs]) => {
    const kernel = tf.tensor2d(values.subarray(at, at + inputs * outputs), [inputs, outputs]);
    at += inputs * outputs;
    const bias = tf.tensor1d(values.subarray(at, at + outputs));
    at += outputs;
    return { kernel: tf.variable(kernel), bias: tf.variable(bias) };
  });
}
