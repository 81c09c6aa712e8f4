import * as tf from '@tensorflow/tfjs';
import type { Random } from '../../../src/core/random.ts';
import { MOST_DEVIATIONS, type BeliefWeights } from '../../../src/spotting/evidence/belief.ts';
import { Adam } from './adam.ts';

/** Evidence of many candidates, one row each, with what they are and how much that matters. */
export interface BeliefData {
  readonly rows: readonly Float32Array[];
  readonly isMovement: readonly boolean[];
  readonly weights: readonly number[];
}

export const BELIEF_STEPS = 2000;
const HIDDEN = 24;
const BATCH = 512;
const PEAK_RATE = 5e-3;
const WEIGHT_DECAY = 3e-3;
/** The rate rises to its peak in this share of the steps and falls to nothing, by cosines. */
const RISE_SHARE = 0.3;
const FIRST_RATE_SHARE = 0.04;
/** Shares of the evidence, and of the hidden units, that are hidden at each step. */
const INPUT_DROP = 0.05;
const HIDDEN_DROP = 0.15;
/** Movements together weigh this share of what everything else weighs. */
const MOVEMENT_SHARE = 0.3;
const LEAST_DEVIATION = 1e-3;
const DIGITS = 4;

interface Batch {
  readonly inputs: tf.Tensor2D;
  readonly targets: tf.Tensor2D;
  readonly weights: tf.Tensor2D;
  /** Which hidden units are kept, and by how much the more they count. */
  readonly kept: tf.Tensor2D;
}

/** Trains a network that tells movements from all else; the same random source and data give the same one. */
export function trainBelief(random: Random, data: BeliefData, steps = BELIEF_STEPS): BeliefWeights {
  const { mean, deviation } = spreadOf(data.rows);
  const rows = data.rows.map((row) => row.map((value, k) => standard(value, mean[k]!, deviation[k]!)));
  const net = new BeliefNet(random, mean.length);
  const draw = new BatchSource(random, { ...data, rows, weights: balanced(data) });
  for (let step = 0; step < steps; step++) tf.tidy(() => net.learn(draw.next(), rateAt(step / steps)));
  const { hidden, output } = net.weights();
  net.dispose();
  return {
    mean: rounded(mean),
    deviation: rounded(deviation),
    hidden: hidden.map(rounded),
    output: rounded(output),
  };
}

function spreadOf(rows: readonly Float32Array[]): { readonly mean: number[]; readonly deviation: number[] } {
  const size = rows[0]!.length;
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (const row of rows) for (let k = 0; k < size; k++) mean[k]! += row[k]! / rows.length;
  for (const row of rows)
    for (let k = 0; k < size; k++) square[k]! += (row[k]! - mean[k]!) ** 2 / rows.length;
  return { mean, deviation: square.map((value) => Math.sqrt(value) + LEAST_DEVIATION) };
}

function standard(value: number, mean: number, deviation: number): number {
  return Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, (value - mean) / deviation));
}

/** Weights of mean 1, then those of movements scaled to their share. */
function balanced({ isMovement, weights }: BeliefData): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const movements = weights.reduce((sum, weight, at) => (isMovement[at]! ? sum + weight : sum), 0);
  const boost = movements > 0 ? (MOVEMENT_SHARE * (total - movements)) / movements : 1;
  const mean = total / weights.length;
  return weights.map((weight, at) => ((isMovement[at]! ? boost : 1) * weight) / mean);
}

function rateAt(share: number): number {
  const rising = share < RISE_SHARE;
  const along = rising ? 1 - share / RISE_SHARE : (share - RISE_SHARE) / (1 - RISE_SHARE);
  const least = rising ? FIRST_RATE_SHARE : 0;
  return PEAK_RATE * (least + (1 - least) * (0.5 + 0.5 * Math.cos(Math.PI * along)));
}

function rounded(values: readonly number[]): number[] {
  return values.map((value) => Number(value.toPrecision(DIGITS)));
}

/** Draws rows with replacement. */
class BatchSource {
  readonly #random: Random;
  readonly #data: BeliefData;

  constructor(random: Random, data: BeliefData) {
    this.#random = random;
    this.#data = data;
  }

  next(): Batch {
    const { rows, isMovement, weights } = this.#data;
    const drawn = Array.from({ length: BATCH }, () => this.#random.below(rows.length));
    const size = rows[0]!.length;
    const inputs = this.#mask(BATCH * size, INPUT_DROP);
    for (const [at, row] of drawn.entries())
      for (let k = 0; k < size; k++) inputs[at * size + k]! *= rows[row]![k]!;
    return {
      inputs: tf.tensor2d(inputs, [BATCH, size]),
      targets: tf.tensor2d(
        drawn.map((row) => (isMovement[row]! ? 1 : 0)),
        [BATCH, 1],
      ),
      weights: tf.tensor2d(
        drawn.map((row) => weights[row]!),
        [BATCH, 1],
      ),
      kept: tf.tensor2d(this.#mask(BATCH * HIDDEN, HIDDEN_DROP), [BATCH, HIDDEN]),
    };
  }

  #mask(size: number, drop: number): Float32Array {
    return Float32Array.from({ length: size }, () => (this.#random.chance(drop) ? 0 : 1 / (1 - drop)));
  }
}

/** One hidden layer. Its gradient is written out: it is short, and TF.js takes several times as long to find it. */
class BeliefNet {
  readonly #hidden: tf.Variable;
  readonly #hiddenBias: tf.Variable;
  readonly #output: tf.Variable;
  readonly #outputBias: tf.Variable;
  readonly #adam: Adam;

  constructor(random: Random, size: number) {
    this.#hidden = drawn(random, size, [size, HIDDEN]);
    this.#hiddenBias = drawn(random, size, [1, HIDDEN]);
    this.#output = drawn(random, HIDDEN, [HIDDEN, 1]);
    this.#outputBias = drawn(random, HIDDEN, [1, 1]);
    this.#adam = new Adam(this.#variables, WEIGHT_DECAY);
  }

  get #variables(): readonly tf.Variable[] {
    return [this.#hidden, this.#hiddenBias, this.#output, this.#outputBias];
  }

  /** One step down the weighted cross-entropy of a batch; call within a tidy. */
  learn({ inputs, targets, weights, kept }: Batch, rate: number): void {
    const inner = tf.relu(tf.add(tf.matMul(inputs, this.#hidden as tf.Tensor2D), this.#hiddenBias));
    const active = tf.mul<tf.Tensor2D>(inner, kept);
    const logits = tf.add(tf.matMul(active, this.#output as tf.Tensor2D), this.#outputBias);
    const push = tf.mul<tf.Tensor2D>(tf.sub(tf.sigmoid(logits), targets), tf.mul(weights, 1 / BATCH));
    const alive = tf.mul(kept, tf.cast(tf.greater(inner, 0), 'float32'));
    const back = tf.mul<tf.Tensor2D>(tf.matMul(push, tf.transpose(this.#output as tf.Tensor2D)), alive);
    const gradients = [
      tf.matMul(tf.transpose(inputs), back),
      tf.sum(back, 0, true),
      tf.matMul(tf.transpose(active), push),
      tf.sum(push, 0, true),
    ];
    this.#adam.step(gradients, rate);
  }

  weights(): { readonly hidden: number[][]; readonly output: number[] } {
    const [hidden, hiddenBias] = [this.#hidden.dataSync(), this.#hiddenBias.dataSync()];
    const size = this.#hidden.shape[0];
    return {
      hidden: Array.from({ length: HIDDEN }, (_, unit) => [
        ...Array.from({ length: size }, (_value, k) => hidden[k * HIDDEN + unit]!),
        hiddenBias[unit]!,
      ]),
      output: [...this.#output.dataSync(), ...this.#outputBias.dataSync()],
    };
  }

  dispose(): void {
    this.#adam.dispose();
    tf.dispose([...this.#variables]);
  }
}

/** Uniform within one over the root of the inputs. */
function drawn(random: Random, inputs: number, shape: [number, number]): tf.Variable {
  const most = 1 / Math.sqrt(inputs);
  const values = Float32Array.from({ length: shape[0] * shape[1] }, () => random.between(-most, most));
  return tf.variable(tf.tensor2d(values, shape));
}
