import type * as Tf from '@tensorflow/tfjs-core';

type Tensor2D = Tf.Tensor2D;
type Library = Pick<typeof Tf, 'concat2d' | 'dispose' | 'fused' | 'keep' | 'split' | 'tensor2d' | 'tidy'>;

/** One layer as a matrix product: kernel [taps x inputs, outputs], earliest tap first. */
export interface Layer {
  readonly kernel: Tensor2D;
  readonly bias: Tf.Tensor1D;
}

/** A layer over time: its answer about a frame needs `taps` frames before it, `dilation` apart. */
interface TimedLayer extends Layer {
  readonly taps: number;
  readonly dilation: number;
}

export interface NetworkLayers {
  readonly entry: Layer;
  readonly timed: readonly TimedLayer[];
  readonly head: Layer;
}

/**
 * The network on windows that follow each other. A window is nearly the one before it, so what was computed of the
 * frames they share is kept, and only the newest frame is computed: a twentieth of the work, and the same numbers.
 * A window that does not follow is computed whole.
 */
export class StreamingNetwork {
  readonly #tf: Library;
  readonly #layers: NetworkLayers;
  readonly #features: number;
  /** Inputs of each timed layer, frame by frame, as many as its next answer needs beside the newest. */
  readonly #memory: Tensor2D[][];
  readonly #window: Float32Array;
  #begun = false;

  /** @param features of a frame */
  constructor(tf: Library, layers: NetworkLayers, frames: number, features: number) {
    this.#tf = tf;
    this.#layers = layers;
    this.#features = features;
    this.#memory = layers.timed.map(() => []);
    this.#window = new Float32Array(frames * features);
  }

  /** @param window frames x features, oldest frame first; copied. @returns probabilities, the caller's to dispose */
  judge(window: Float32Array): Tensor2D {
    const follows = this.#begun && this.#follows(window);
    this.#window.set(window);
    this.#begun = true;
    return follows ? this.#judgeNewest() : this.#judgeWhole();
  }

  dispose(): void {
    const { entry, timed, head } = this.#layers;
    this.#forget();
    for (const { kernel, bias } of [entry, ...timed, head]) this.#tf.dispose([kernel, bias]);
  }

  /** Whether it is the last window, moved on by one frame. */
  #follows(window: Float32Array): boolean {
    const width = this.#features;
    for (let k = 0; k < window.length - width; k++) if (window[k] !== this.#window[k + width]) return false;
    return true;
  }

  #forget(): void {
    for (const frames of this.#memory) this.#tf.dispose(frames.splice(0));
    this.#begun = false;
  }

  #judgeNewest(): Tensor2D {
    const { entry, timed, head } = this.#layers;
    const newest = this.#window.subarray(this.#window.length - this.#features);
    return this.#tf.tidy(() => {
      let hidden = this.#dense(this.#tf.tensor2d(newest, [1, this.#features]), entry, 'relu');
      timed.forEach((layer, k) => {
        const frames = this.#memory[k]!;
        frames.push(this.#tf.keep(hidden));
        const seen = Array.from({ length: layer.taps }, (_, tap) => frames[tap * layer.dilation]!);
        hidden = this.#dense(this.#tf.concat2d(seen, 1), layer, 'relu');
        frames.shift()?.dispose();
      });
      return this.#dense(hidden, head, 'sigmoid');
    });
  }

  #judgeWhole(): Tensor2D {
    const { entry, timed, head } = this.#layers;
    this.#forget();
    this.#begun = true;
    const frames = this.#window.length / this.#features;
    return this.#tf.tidy(() => {
      let hidden = this.#dense(this.#tf.tensor2d(this.#window, [frames, this.#features]), entry, 'relu');
      timed.forEach((layer, k) => {
        const rows = this.#tf.split<Tensor2D>(hidden, hidden.shape[0]);
        const reach = (layer.taps - 1) * layer.dilation;
        for (const row of rows.slice(-reach)) this.#memory[k]!.push(this.#tf.keep(row));
        const answers = rows.length - reach;
        const seen = Array.from({ length: layer.taps }, (_, tap) =>
          this.#tf.concat2d(rows.slice(tap * layer.dilation, tap * layer.dilation + answers), 0),
        );
        hidden = this.#dense(this.#tf.concat2d(seen, 1), layer, 'relu');
      });
      return this.#dense(hidden, head, 'sigmoid');
    });
  }

  #dense(a: Tensor2D, { kernel: b, bias }: Layer, activation: 'relu' | 'sigmoid'): Tensor2D {
    return this.#tf.fused.matMul({ a, b, bias, activation }) as Tensor2D;
  }
}
