import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { writeWhole } from '../../src/cli/files/write-whole.ts';
import { VERDICT_SIZE, VERDICT_NAMES, WINDOW_FRAMES } from '../../src/spotting/verdict/layout.ts';
import { FEATURE_COUNT, FEATURE_NAMES } from '../../src/spotting/features/normalise.ts';
import { verdictOnStoredWindow } from './stored-window.ts';
import { DILATIONS, ENTRY_WIDTH, TAPS, WIDTH, type NetworkWeights } from './network.ts';

const WEIGHTS_FILE = 'weights.bin';

/**
 * The same network as a model the app loads: kernel-[1, k] Conv2D layers, which fuse bias and activation.
 * Names are fixed, so that the files depend on nothing but the weights.
 */
function toLayersModel(weights: NetworkWeights): tf.LayersModel {
  const model = tf.sequential({ name: 'movement' });
  const inputShape = [1, WINDOW_FRAMES, FEATURE_COUNT];
  model.add(
    tf.layers.conv2d({
      name: 'entry',
      inputShape,
      filters: ENTRY_WIDTH,
      kernelSize: [1, 1],
      activation: 'relu',
    }),
  );
  DILATIONS.forEach((dilation) => {
    model.add(
      tf.layers.conv2d({
        name: `temporal-${dilation}`,
        filters: WIDTH,
        kernelSize: [1, TAPS],
        dilationRate: [1, dilation],
        padding: 'valid',
        activation: 'relu',
      }),
    );
  });
  model.add(
    tf.layers.conv2d({ name: 'head', filters: VERDICT_SIZE, kernelSize: [1, 1], activation: 'sigmoid' }),
  );
  weights.forEach(({ kernel, bias }, index) => {
    const taps = index > 0 && index <= DILATIONS.length ? TAPS : 1;
    const [inputs, outputs] = kernel.shape;
    model.layers[index]!.setWeights([tf.reshape(kernel, [1, taps, inputs / taps, outputs]), bias]);
  });
  return model;
}

/** What the manifest says beside the layout: how the weights came to be. */
export interface TrainingSummary {
  readonly seed: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly metrics: Readonly<Record<string, unknown>>;
}

/** Writes model.json, weights.bin and manifest.json; the same weights give the same bytes. */
export async function saveModel(
  folder: string,
  weights: NetworkWeights,
  summary: TrainingSummary,
): Promise<string> {
  const model = toLayersModel(weights);
  const { specs, bytes } = await serialise(model);
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const topology = {
    format: 'layers-model',
    generatedBy: 'models/training',
    convertedBy: null,
    modelTopology: model.toJSON(null, false) as unknown,
    weightsManifest: [{ paths: [WEIGHTS_FILE], weights: specs }],
  };
  const storedVerdict = Array.from(verdictOnStoredWindow(weights), (value) => Number(value.toFixed(6)));
  const manifest = { version, ...summary, features: FEATURE_NAMES, heads: VERDICT_NAMES, storedVerdict };
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, 'model.json'), `${JSON.stringify(topology, null, 2)}\n`);
  await writeWhole(join(folder, WEIGHTS_FILE), bytes);
  await writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  model.dispose();
  return version;
}

async function serialise(model: tf.LayersModel) {
  const names = ['kernel', 'bias'];
  const specs: { name: string; shape: number[]; dtype: 'float32' }[] = [];
  const parts: Buffer[] = [];
  for (const layer of model.layers) {
    for (const [index, tensor] of layer.getWeights().entries()) {
      specs.push({ name: `${layer.name}/${names[index]}`, shape: tensor.shape, dtype: 'float32' });
      const values = (await tensor.data()) as Float32Array;
      parts.push(Buffer.from(values.buffer, values.byteOffset, values.byteLength));
    }
  }
  return { specs, bytes: Buffer.concat(parts) };
}
