import * as tf from '@tensorflow/tfjs';
import { VERDICT_SIZE } from '../../src/spotting/verdict/layout.ts';
import { FEATURE_COUNT } from '../../src/spotting/features/normalise.ts';
import type { Random } from '../../src/core/random.ts';

/** Spatial patterns that the entry tells apart in one frame: a movement on one side needs about two. */
export const ENTRY_WIDTH = 96;
/** Channels between the temporal layers. */
export const WIDTH = 48;
export const TAPS = 5;
/** Frames between the taps of the three temporal layers. */
export const DILATIONS: readonly number[] = [1, 2, 4];

/** Inputs (times taps) and outputs of every layer's kernel. */
export const LAYER_SHAPES: readonly (readonly [inputs: number, outputs: number])[] = [
  [FEATURE_COUNT, ENTRY_WIDTH],
  ...DILATIONS.map((_, k) => [TAPS * (k === 0 ? ENTRY_WIDTH : WIDTH), WIDTH] as const),
  [WIDTH, VERDICT_SIZE],
];

/** The kernel of one layer, [taps x inputs, outputs] with the earliest tap first, and its bias. */
interface LayerWeights {
  readonly kernel: tf.Variable<tf.Rank.R2>;
  readonly bias: tf.Variable<tf.Rank.R1>;
}

export type NetworkWeights = readonly LayerWeights[];

/** Features have a root mean square of about 2: the entry starts smaller by as much, or relus die at once. */
const ENTRY_SHARE = 0.4;
/** The head starts out quiet and saying "hardly ever", as most heads should most of the time. */
const HEAD_SHARE = 0.2;
const HEAD_BIAS = -2.5;

/** He-initialised weights: entry, three temporal layers, head. */
export function newNetwork(random: Random): NetworkWeights {
  const last = LAYER_SHAPES.length - 1;
  return LAYER_SHAPES.map(([inputs, outputs], k) => {
    const share = k === 0 ? ENTRY_SHARE : k === last ? HEAD_SHARE : 1;
    return newLayer(random, inputs, outputs, share, k === last ? HEAD_BIAS : 0);
  });
}

function newLayer(
  random: Random,
  inputs: number,
  outputs: number,
  share: number,
  bias: number,
): LayerWeights {
  const sd = share * Math.sqrt(2 / inputs);
  const values = Float32Array.from({ length: inputs * outputs }, () => sd * random.normal());
  return {
    kernel: tf.variable(tf.tensor2d(values, [inputs, outputs])),
    bias: tf.variable(tf.fill<tf.Rank.R1>([outputs], bias)),
  };
}

/**
 * Logits for every frame that has a whole window, [batch, frames - 28, VERDICT_SIZE]. Written with slices and
 * one product a layer, because dilated convolutions have no gradient in TF.js on any back end.
 * @param input [batch, frames, FEATURE_COUNT]
 */
export function forward(weights: NetworkWeights, input: tf.Tensor3D): tf.Tensor3D {
  let hidden = tf.relu(dense(input, weights[0]!));
  DILATIONS.forEach((dilation, index) => {
    hidden = tf.relu(dense(withTaps(hidden, dilation), weights[index + 1]!));
  });
  return dense(hidden, weights[weights.length - 1]!);
}

/** Puts the taps of a dilated convolution side by side: [batch, frames - 4 d, 5 x channels]. */
function withTaps(input: tf.Tensor3D, dilation: number): tf.Tensor3D {
  const [batch, frames, channels] = input.shape;
  const kept = frames - (TAPS - 1) * dilation;
  const taps = Array.from({ length: TAPS }, (_, tap) =>
    tf.slice(input, [0, tap * dilation, 0], [batch, kept, channels]),
  );
  return tf.concat(taps, 2);
}

function dense(input: tf.Tensor3D, { kernel, bias }: LayerWeights): tf.Tensor3D {
  const [batch, frames, channels] = input.shape;
  const rows = tf.reshape<tf.Rank.R2>(input, [batch * frames, channels]);
  const out = tf.add(product(rows, kernel as tf.Tensor2D), bias);
  return tf.reshape(out, [batch, frames, kernel.shape[1]]);
}

/**
 * Matrix product whose gradients transpose first: TF.js multiplies untransposed matrices on WASM ten times
 * faster than transposed ones, which fall back to a plain loop.
 */
function product(rows: tf.Tensor2D, kernel: tf.Tensor2D): tf.Tensor2D {
  const multiply = tf.customGrad((a, b, save) => {
    const [left, right] = [a as tf.Tensor2D, b as tf.Tensor2D];
    (save as (tensors: tf.Tensor[]) => void)([left, right]);
    const backward = (dy: tf.Tensor, saved: tf.Tensor[]): tf.Tensor[] => [
      tf.matMul(dy, tf.transpose(saved[1]!)),
      tf.matMul(tf.transpose(saved[0]!), dy),
    ];
    return { value: tf.matMul(left, right), gradFunc: backward };
  });
  return multiply(rows, kernel) as tf.Tensor2D;
}
