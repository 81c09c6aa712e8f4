import * as tf from '@tensorflow/tfjs-core';
import { loadLayersModel, type LayersModel } from '@tensorflow/tfjs-layers';
import wasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import wasmSimdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import modelUrl from '../models/movement/model.json?url';
import weightsUrl from '../models/movement/weights.bin?url';
import manifest from '../models/movement/manifest.json' with { type: 'json' };
import type { Backend } from '../src/contracts/perception.ts';
import { HEAD_COUNT, WINDOW_FRAMES } from '../src/spotting/heads.ts';
import { FEATURE_COUNT } from '../src/spotting/normalise.ts';
import { fetchBytes, type LoadProgress } from './load-bytes.ts';

/** The classifier's identity: a hash of its weights and layout. */
export const MODEL_VERSION: string = manifest.version;

/**
 * The movement classifier on TF.js. One window in, one verdict out. The readback never blocks: on
 * WebGL the verdict of one frame is fetched while the next frame's landmarks are found.
 */
export class Classifier {
  readonly backend: Backend;
  /** Called once when the graphics context is lost; this classifier is then of no more use. */
  onContextLost: (() => void) | null = null;
  readonly #model: LayersModel;

  private constructor(backend: Backend, model: LayersModel) {
    this.backend = backend;
    this.#model = model;
  }

  static async create(backend: Backend, onProgress: LoadProgress): Promise<Classifier> {
    await useBackend(backend);
    const [topology, weights] = await Promise.all([
      fetchBytes(modelUrl, () => undefined),
      fetchBytes(weightsUrl, onProgress),
    ]);
    const classifier = new Classifier(backend, await assemble(topology, weights));
    if (backend === 'webgl') watchContext(classifier);
    await classifier.classify(new Float32Array(WINDOW_FRAMES * FEATURE_COUNT));
    return classifier;
  }

  /**
   * @param window WINDOW_FRAMES x FEATURE_COUNT, oldest frame first; copied before this returns
   * @returns HEAD_COUNT probabilities
   */
  async classify(window: Float32Array): Promise<Float32Array> {
    const verdict = tf.tidy(() => {
      const input = tf.tensor4d(window, [1, 1, WINDOW_FRAMES, FEATURE_COUNT]);
      return this.#model.apply(input) as tf.Tensor;
    });
    try {
      const values = (await verdict.data()) as Float32Array;
      if (values.length !== HEAD_COUNT) throw new Error(`the classifier answered ${values.length} values`);
      return values;
    } finally {
      verdict.dispose();
    }
  }

  /** Tensors alive on every back end; constant from frame to frame. */
  static tensorCount(): number {
    return tf.memory().numTensors;
  }

  dispose(): void {
    this.onContextLost = null;
    this.#model.dispose();
  }
}

async function assemble(topology: Uint8Array, weights: Uint8Array): Promise<LayersModel> {
  const json = JSON.parse(new TextDecoder().decode(topology)) as tf.io.ModelJSON;
  return loadLayersModel({
    load: () =>
      Promise.resolve({
        modelTopology: json.modelTopology,
        weightSpecs: json.weightsManifest.flatMap((group) => group.weights),
        weightData: weights.slice().buffer,
      }),
  });
}

async function useBackend(backend: Backend): Promise<void> {
  switch (backend) {
    case 'webgl':
      await import('@tensorflow/tfjs-backend-webgl');
      tf.env().set('SOFTWARE_WEBGL_ENABLED', true);
      break;
    case 'wasm':
      (await import('@tensorflow/tfjs-backend-wasm')).setWasmPaths({
        'tfjs-backend-wasm.wasm': wasmUrl,
        'tfjs-backend-wasm-simd.wasm': wasmSimdUrl,
        // Threads need cross-origin isolation, which the page does not ask for; the SIMD build stands in.
        'tfjs-backend-wasm-threaded-simd.wasm': wasmSimdUrl,
      });
      break;
    case 'cpu':
      await import('@tensorflow/tfjs-backend-cpu');
      break;
  }
  if (!(await tf.setBackend(backend))) throw new Error(`TF.js could not start its ${backend} back end`);
  await tf.ready();
}

interface WithGlContext {
  getGPGPUContext(): { gl: { canvas: EventTarget } };
}

function watchContext(classifier: Classifier): void {
  const { gl } = (tf.backend() as unknown as WithGlContext).getGPGPUContext();
  gl.canvas.addEventListener('webglcontextlost', () => classifier.onContextLost?.(), { once: true });
}
