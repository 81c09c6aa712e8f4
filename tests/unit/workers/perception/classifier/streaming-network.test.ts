import * as tf from '@tensorflow/tfjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../../../../src/core/random.ts';
import {
  StreamingNetwork,
  type NetworkLayers,
} from '../../../../../workers/perception/classifier/streaming-network.ts';

const FEATURES = 7;
const FRAMES = 13;
const WIDTH = 5;
const SAME = 1e-6;

const random = new Random(3);

function layer(inputs: number, outputs: number) {
  const values = Float32Array.from({ length: inputs * outputs }, () => random.normal() / Math.sqrt(inputs));
  return { kernel: tf.tensor2d(values, [inputs, outputs]), bias: tf.tensor1d(Array(outputs).fill(0.1)) };
}

/** Receptive field 1 + 2 x 2 + 2 x 4 = 13 frames. */
function layers(): NetworkLayers {
  return {
    entry: layer(FEATURES, WIDTH),
    timed: [
      { ...layer(3 * WIDTH, WIDTH), taps: 3, dilation: 2 },
      { ...layer(3 * WIDTH, WIDTH), taps: 3, dilation: 4 },
    ],
    head: layer(WIDTH, 2),
  };
}

const film = Float32Array.from({ length: 60 * FEATURES }, () => random.normal());
const windowAt = (frame: number): Float32Array => film.slice(frame * FEATURES, (frame + FRAMES) * FEATURES);

let shared: NetworkLayers;
const answers = (network: StreamingNetwork, window: Float32Array): number[] => {
  const verdict = network.judge(window);
  const values = [...verdict.dataSync()];
  verdict.dispose();
  return values;
};
/** What a network says that has seen no other window. */
const fresh = (window: Float32Array): number[] =>
  answers(new StreamingNetwork(tf, shared, FRAMES, FEATURES), window);

function expectSame(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, k) => {
    expect(Math.abs(value - expected[k]!)).toBeLessThan(SAME);
  });
}

describe('the network on windows that follow each other', () => {
  beforeAll(async () => {
    await tf.setBackend('cpu');
    shared = layers();
  });
  afterAll(() => tf.disposeVariables());

  it('says of every window what it would say of that window alone', () => {
    const network = new StreamingNetwork(tf, shared, FRAMES, FEATURES);
    for (let frame = 0; frame < 40; frame++) {
      expectSame(answers(network, windowAt(frame)), fresh(windowAt(frame)));
    }
  });

  it('takes a window that does not follow for a new beginning', () => {
    const network = new StreamingNetwork(tf, shared, FRAMES, FEATURES);
    for (const frame of [0, 1, 2, 20, 21, 5, 5, 6, 8]) {
      expectSame(answers(network, windowAt(frame)), fresh(windowAt(frame)));
    }
  });

  it('is not misled by a window whose last frames alone are new in another place', () => {
    const network = new StreamingNetwork(tf, shared, FRAMES, FEATURES);
    answers(network, windowAt(0));
    const other = windowAt(1);
    other[3]!++;
    expectSame(answers(network, other), fresh(other));
  });

  it('holds no more after a thousand windows than after two', () => {
    const network = new StreamingNetwork(tf, shared, FRAMES, FEATURES);
    answers(network, windowAt(0));
    answers(network, windowAt(1));
    const { numTensors } = tf.memory();
    for (let frame = 2; frame < 1000; frame++) answers(network, windowAt(frame % 45));
    expect(tf.memory().numTensors).toBe(numTensors);
  });

  it('leaves nothing behind', () => {
    const { numTensors } = tf.memory();
    const network = new StreamingNetwork(tf, layers(), FRAMES, FEATURES);
    answers(network, windowAt(0));
    answers(network, windowAt(1));
    network.dispose();
    expect(tf.memory().numTensors).toBe(numTensors);
  });
});
