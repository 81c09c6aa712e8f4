import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { HEAD_COUNT } from '../../src/spotting/heads.ts';
import { FEATURE_COUNT } from '../../src/spotting/normalise.ts';
import { DILATIONS, TAPS, WIDTH, type NetworkWeights } from './network.ts';

/** Reads weights.bin of a model folder back into trainable weights. */
export async function loadWeights(folder: string): Promise<NetworkWeights> {
  const bytes = await readFile(join(folder, 'weights.bin'));
  const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const shapes: readonly (readonly [number, number])[] = [
    [FEATURE_COUNT, WIDTH],
    ...DILATIONS.map(() => [TAPS * WIDTH, WIDTH] as const),
    [WIDTH, HEAD_COUNT],
  ];
  let at = 0;
  return shapes.map(([inputs, outputs]) => {
    const kernel = tf.tensor2d(values.subarray(at, at + inputs * outputs), [inputs, outputs]);
    at += inputs * outputs;
    const bias = tf.tensor1d(values.subarray(at, at + outputs));
    at += outputs;
    return { kernel: tf.variable(kernel), bias: tf.variable(bias) };
  });
}
