import * as tf from '@tensorflow/tfjs';
import { Random } from '../../src/core/random.ts';
import {
  VERDICT,
  VERDICT_SIZE,
  LOOK_AHEAD_FRAMES,
  WINDOW_FRAMES,
} from '../../src/spotting/verdict/layout.ts';
import { FEATURE_COUNT } from '../../src/spotting/features/normalise.ts';
import type { Example } from '../generator/render.ts';
import { forward, type NetworkWeights } from './network.ts';

/** Verdicts taught per segment: long enough that the 28 frames of run-in are cheap. */
export const SEGMENT_VERDICTS = 64;
const SEGMENT_FRAMES = WINDOW_FRAMES - 1 + SEGMENT_VERDICTS;
/** The first verdict of a segment is about this frame of it. */
const FIRST_VERDICT = WINDOW_FRAMES - 1 - LOOK_AHEAD_FRAMES;

export interface Schedule {
  readonly steps: number;
  readonly batch: number;
  readonly peakRate: number;
}

/** Warm-up over the first share of the steps, then a cosine down to nothing. */
const WARM_UP_SHARE = 0.06;
const CLIP_NORM = 1;
const ADAM = { beta1: 0.9, beta2: 0.99, epsilon: 1e-7 } as const;
/** Share of the segments that are drawn around an event; the rest come from anywhere. */
const EVENT_SEGMENTS = 0.5;
/** How much each group of heads weighs in the loss. */
const HEAD_SHARE = { marks: 1, nuisances: 0.35, movements: 0.5 } as const;

/** Feeds batches and keeps the weights moving. */
export class Trainer {
  readonly #weights: NetworkWeights;
  readonly #random: Random;
  readonly #schedule: Schedule;
  readonly #moments: { first: tf.Variable; second: tf.Variable }[];
  #step = 0;

  constructor(weights: NetworkWeights, seed: number, schedule: Schedule) {
    this.#weights = weights;
    this.#random = new Random(seed);
    this.#schedule = schedule;
    this.#moments = variablesOf(weights).map((variable) => ({
      first: tf.variable(tf.zerosLike(variable), false),
      second: tf.variable(tf.zerosLike(variable), false),
    }));
  }

  /** One step on segments drawn from the pool; gives the loss. */
  step(pool: readonly Example[]): number {
    const { inputs, targets, weights } = this.#draw(pool);
    this.#step++;
    const loss = tf.tidy(() => {
      const x = tf.tensor3d(inputs, [this.#schedule.batch, SEGMENT_FRAMES, FEATURE_COUNT]);
      const shape: [number, number, number] = [this.#schedule.batch, SEGMENT_VERDICTS, VERDICT_SIZE];
      const y = tf.tensor3d(targets, shape);
      const w = tf.tensor3d(weights, shape);
      const { value, grads } = tf.variableGrads(() => weightedLoss(forward(this.#weights, x), y, w));
      this.#apply(grads);
      return value.dataSync()[0]!;
    });
    return loss;
  }

  #draw(pool: readonly Example[]) {
    const { batch } = this.#schedule;
    const inputs = new Float32Array(batch * SEGMENT_FRAMES * FEATURE_COUNT);
    const targets = new Float32Array(batch * SEGMENT_VERDICTS * VERDICT_SIZE);
    const weights = new Float32Array(batch * SEGMENT_VERDICTS * VERDICT_SIZE);
    for (let b = 0; b < batch; b++) {
      const example = this.#random.pick(pool);
      const start = this.#start(example);
      const first = start + FIRST_VERDICT;
      const from = start * FEATURE_COUNT;
      inputs.set(
        example.features.subarray(from, from + SEGMENT_FRAMES * FEATURE_COUNT),
        b * SEGMENT_FRAMES * FEATURE_COUNT,
      );
      const span = [first * VERDICT_SIZE, (first + SEGMENT_VERDICTS) * VERDICT_SIZE] as const;
      targets.set(example.labels.targets.subarray(...span), b * SEGMENT_VERDICTS * VERDICT_SIZE);
      weights.set(example.labels.weights.subarray(...span), b * SEGMENT_VERDICTS * VERDICT_SIZE);
    }
    shareOut(weights);
    return { inputs, targets, weights };
  }

  /** Where a segment begins: anywhere, or so that an event lies somewhere among its verdicts. */
  #start(example: Example): number {
    const last = example.frames - SEGMENT_FRAMES;
    const anywhere = this.#random.below(last + 1);
    if (example.events.length === 0 || !this.#random.chance(EVENT_SEGMENTS)) return anywhere;
    const { event } = this.#random.pick(example.events);
    const apex = example.timesMs.findIndex((timeMs) => timeMs >= event.apexMs);
    const start = apex - FIRST_VERDICT - this.#random.below(SEGMENT_VERDICTS);
    return apex < 0 ? anywhere : Math.min(last, Math.max(0, start));
  }

  get rate(): number {
    const done = this.#step / this.#schedule.steps;
    const warm = Math.min(1, done / WARM_UP_SHARE);
    return this.#schedule.peakRate * warm * (0.5 + 0.5 * Math.cos(Math.PI * Math.min(1, done)));
  }

  /** Adam (Kingma and Ba 2015) with the gradient's global norm clipped. */
  #apply(grads: tf.NamedTensorMap): void {
    const variables = variablesOf(this.#weights);
    const norm = Math.sqrt(
      variables.reduce((sum, variable) => sum + tf.sum(tf.square(grads[variable.name]!)).dataSync()[0]!, 0),
    );
    const clip = Math.min(1, CLIP_NORM / (norm + 1e-9));
    const correct = Math.sqrt(1 - ADAM.beta2 ** this.#step) / (1 - ADAM.beta1 ** this.#step);
    variables.forEach((variable, index) => {
      const { first, second } = this.#moments[index]!;
      const grad = tf.mul(grads[variable.name]!, clip);
      first.assign(tf.add(tf.mul(first, ADAM.beta1), tf.mul(grad, 1 - ADAM.beta1)));
      second.assign(tf.add(tf.mul(second, ADAM.beta2), tf.mul(tf.square(grad), 1 - ADAM.beta2)));
      const stride = tf.div(first, tf.add(tf.sqrt(second), ADAM.epsilon));
      variable.assign(tf.sub(variable, tf.mul(stride, this.rate * correct)));
    });
  }
}

export function variablesOf(weights: NetworkWeights): readonly tf.Variable[] {
  return weights.flatMap(({ kernel, bias }) => [kernel, bias]);
}

function shareOut(weights: Float32Array): void {
  for (let at = 0; at < weights.length; at++) {
    const head = at % VERDICT_SIZE;
    if (head >= VERDICT.right) weights[at]! *= HEAD_SHARE.movements;
    else weights[at]! *= head >= VERDICT.nuisance ? HEAD_SHARE.nuisances : HEAD_SHARE.marks;
  }
}

/** Binary cross-entropy from logits, weighted; a mean over verdicts, a sum over heads. */
function weightedLoss(logits: tf.Tensor3D, targets: tf.Tensor3D, weights: tf.Tensor3D): tf.Scalar {
  const perVerdict = 1 / (logits.shape[0] * logits.shape[1]);
  const entropy = tf.customGrad((x, save) => {
    const logit = x as tf.Tensor3D;
    (save as (tensors: tf.Tensor[]) => void)([logit]);
    const log = tf.log(tf.add(tf.exp(tf.neg(tf.abs(logit))), 1));
    const value = tf.add(tf.sub(tf.relu(logit), tf.mul(logit, targets)), log);
    const backward = (dy: tf.Tensor, saved: tf.Tensor[]): tf.Tensor =>
      tf.mul(dy, tf.mul(weights, tf.sub(tf.sigmoid(saved[0]!), targets)));
    return { value: tf.mul(value, weights), gradFunc: backward };
  });
  return tf.mul(tf.sum(entropy(logits)), perVerdict);
}
