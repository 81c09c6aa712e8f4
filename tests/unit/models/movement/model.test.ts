import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useWasm } from '../../../../models/training/backend.ts';
import { saveModel } from '../../../../models/training/export.ts';
import { loadWeights } from '../../../../models/training/load-weights.ts';
import { forward, newNetwork } from '../../../../models/training/network.ts';
import { storedWindow, verdictOnStoredWindow } from '../../../../models/training/stored-window.ts';
import { Random } from '../../../../src/core/random.ts';
import { VERDICT_SIZE, VERDICT_NAMES, WINDOW_FRAMES } from '../../../../src/spotting/verdict/layout.ts';
import { FEATURE_COUNT, FEATURE_NAMES } from '../../../../src/spotting/features/normalise.ts';

const MODEL_FOLDER = fileURLToPath(new URL('../../../../models/movement/', import.meta.url));
/** Sums of a few hundred products in single precision, in another order on each back end. */
const PARITY_EPSILON = 1e-4;

async function asTheAppLoads(folder: string): Promise<tf.LayersModel> {
  const json = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')) as tf.io.ModelJSON;
  const bytes = await readFile(join(folder, 'weights.bin'));
  return tf.loadLayersModel({
    load: () =>
      Promise.resolve({
        modelTopology: json.modelTopology,
        weightSpecs: json.weightsManifest.flatMap((group) => group.weights),
        weightData: Uint8Array.from(bytes).buffer,
      }),
  });
}

async function app(folder: string, backend: 'wasm' | 'cpu'): Promise<Float32Array> {
  await tf.setBackend(backend);
  const model = await asTheAppLoads(folder);
  const verdict = tf.tidy(() => {
    const input = tf.tensor4d(storedWindow(), [1, 1, WINDOW_FRAMES, FEATURE_COUNT]);
    return (model.apply(input) as tf.Tensor).dataSync<'float32'>().slice();
  });
  model.dispose();
  await tf.setBackend('wasm');
  return verdict;
}

function furthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Math.max(...Array.from(a, (value, index) => Math.abs(value - b[index]!)));
}

beforeAll(useWasm);

describe('the trained network and the model in the app', () => {
  it('agree on a stored window, on WASM and on the CPU', async () => {
    const mine = verdictOnStoredWindow(await loadWeights(MODEL_FOLDER));
    expect(mine.length).toBe(VERDICT_SIZE);
    expect(furthest(mine, await app(MODEL_FOLDER, 'wasm'))).toBeLessThan(PARITY_EPSILON);
    expect(furthest(mine, await app(MODEL_FOLDER, 'cpu'))).toBeLessThan(PARITY_EPSILON);
  });

  it('gives the verdict that was stored with these weights', async () => {
    const manifest = JSON.parse(await readFile(join(MODEL_FOLDER, 'manifest.json'), 'utf8')) as {
      storedVerdict: number[];
    };
    expect(
      furthest(manifest.storedVerdict, verdictOnStoredWindow(await loadWeights(MODEL_FOLDER))),
    ).toBeLessThan(PARITY_EPSILON);
  });

  it('was trained for the features and heads of this code', async () => {
    const manifest = JSON.parse(await readFile(join(MODEL_FOLDER, 'manifest.json'), 'utf8')) as {
      features: string[];
      heads: string[];
    };
    expect(manifest.features).toEqual(FEATURE_NAMES);
    expect(manifest.heads).toEqual(VERDICT_NAMES);
  });
});

describe('saving and loading', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'movement-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('keeps every weight, and the same weights give the same bytes', async () => {
    const weights = newNetwork(new Random(9));
    const summary = { seed: 9, data: {}, metrics: {} };
    const version = await saveModel(folder, weights, summary);
    const first = await readFile(join(folder, 'weights.bin'));
    expect(await saveModel(folder, await loadWeights(folder), summary)).toBe(version);
    expect((await readFile(join(folder, 'weights.bin'))).equals(first)).toBe(true);
    expect(furthest(verdictOnStoredWindow(weights), await app(folder, 'wasm'))).toBeLessThan(PARITY_EPSILON);
  });
});

describe('gradients', () => {
  it('equal finite differences in every layer', () => {
    const weights = newNetwork(new Random(3));
    const random = new Random(5);
    const frames = WINDOW_FRAMES + 3;
    const values = Float32Array.from({ length: frames * FEATURE_COUNT }, () => random.normal());
    const input = tf.tensor3d(values, [1, frames, FEATURE_COUNT]);
    const loss = (): tf.Scalar => tf.tidy(() => tf.mean<tf.Scalar>(tf.square(forward(weights, input))));
    const { grads } = tf.variableGrads(loss);
    for (const { kernel } of weights) {
      const way = tf.tensor2d(
        Float32Array.from({ length: kernel.size }, () => random.normal()),
        kernel.shape,
      );
      const along = tf.sum(tf.mul(grads[kernel.name]!, way)).dataSync()[0]!;
      const step = 2e-4;
      const start = kernel.clone();
      kernel.assign(tf.add(start, tf.mul(way, step)));
      const after = loss().dataSync()[0]!;
      kernel.assign(tf.sub(start, tf.mul(way, step)));
      const before = loss().dataSync()[0]!;
      kernel.assign(start);
      const measured = (after - before) / (2 * step);
      // Single precision and the kinks of relu leave a few per cent.
      expect(Math.abs(measured - along)).toBeLessThan(0.05 * Math.abs(along) + 0.02);
    }
  });
});
