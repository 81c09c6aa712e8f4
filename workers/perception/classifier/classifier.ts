import * as tf from '@tensorflow/tfjs-core';
import wasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import wasmSimdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import model from '../../../models/movement/model.json' with { type: 'json' };
import weightsUrl from '../../../models/movement/weights.bin?url';
import manifest from '../../../models/movement/manifest.json' with { type: 'json' };
import type { Backend } from '../../../src/contracts/perception.ts';
import { VERDICT_SIZE, WINDOW_FRAMES } from '../../../src/spotting/verdict/layout.ts';
import { FEATURE_COUNT } from '../../../src/spotting/features/normalise.ts';
import { fetchBytes, type LoadProgress } from '../load-bytes.ts';
import type { BackendClassifier } from './steady-classifier.ts';
import { StreamingNetwork, type Layer } from './streaming-network.ts';

/** The classifier's identity: a hash of its weights and layout. */
export const MODEL_VERSION: string = manifest.version;

/**
 * The movement classifier on TF.js. One window in, one verdict out. The readback never blocks: on
 * WebGL the verdict of one frame is fetched while the next frame's landmarks are found.
 */
export class Classifier implements BackendClassifier {
  readonly backend: Backend;
  onContextLost: (() => void) | null = null;
  readonly #network: StreamingNetwork;

  private constructor(backend: Backend, network: StreamingNetwork) {
    this.backend = backend;
    this.#network = network;
  }

  static async create(backend: Backend, onProgress: LoadProgress): Promise<Classifier> {
    const [weights] = await Promise.all([fetchBytes(weightsUrl, onProgress), useBackend(backend)]);
    const classifier = new Classifier(backend, assemble(weights));
    if (backend === 'webgl') watchContext(classifier);
    await classifier.classify(new Float32Array(WINDOW_FRAMES * FEATURE_COUNT));
    return classifier;
  }

  /**
   * @param window WINDOW_FRAMES x FEATURE_COUNT, oldest frame first; copied before this returns
   * @returns VERDICT_SIZE probabilities
   */
  async classify(window: Float32Array): Promise<Float32Array> {
    const verdict = this.#network.judge(window);
    try {
      const values = (await verdict.data()) as Float32Array;
      if (values.length !== VERDICT_SIZE) throw new Error(`the classifier answered ${values.length} values`);
      return values;
    } finally {
      verdict.dispose();
    }
  }

  /** Tensors alive on every back end; constant from frame to frame. */
  static tensorCount(): number {
    return tf.memory().numTensors;
  }
}

/** A layer as the model's file describes it; sizes are of (one row, time). */
interface Convolution {
  readonly name: string;
  readonly kernel_size: readonly number[];
  readonly dilation_rate: readonly number[];
}

/** The model's convolutions over time, as matrix products. */
function assemble(weights: Uint8Array): StreamingNetwork {
  const specs = model.weightsManifest.flatMap((group) => group.weights) as tf.io.WeightsManifestEntry[];
  const named = tf.io.decodeWeights(weights.slice().buffer, specs);
  const layers: readonly Convolution[] = model.modelTopology.config.layers.map(({ config }) => config);
  const timed = layers.filter(({ kernel_size }) => kernel_size[1]! > 1);
  const network = {
    entry: layerNamed('entry', named),
    timed: timed.map(({ name, kernel_size, dilation_rate }) => ({
      ...layerNamed(name, named),
      taps: kernel_size[1]!,
      dilation: dilation_rate[1]!,
    })),
    head: layerNamed('head', named),
  };
  return new StreamingNetwork(tf, network, WINDOW_FRAMES, FEATURE_COUNT);
}

function layerNamed(name: string, weights: Partial<tf.NamedTensorMap>): Layer {
  const [kernel, bias] = [weights[`${name}/kernel`], weights[`${name}/bias`]];
  if (!kernel || !bias) throw new Error(`the model holds no layer ${name}`);
  const outputs = kernel.shape[kernel.shape.length - 1]!;
  const flat = tf.reshape<tf.Rank.R2>(kernel, [kernel.size / outputs, outputs]);
  kernel.dispose();
  return { kernel: flat, bias: bias as tf.Tensor1D };
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
