import * as tf from '@tensorflow/tfjs';

const BETA = { first: 0.9, second: 0.999 } as const;
const EPSILON = 1e-8;

/** Adam with decoupled weight decay (Loshchilov and Hutter, "Decoupled weight decay regularization", 2019). */
export class Adam {
  readonly #variables: readonly tf.Variable[];
  readonly #moments: readonly { readonly first: tf.Variable; readonly second: tf.Variable }[];
  readonly #decay: number;
  #steps = 0;

  constructor(variables: readonly tf.Variable[], decay: number) {
    this.#variables = variables;
    this.#decay = decay;
    this.#moments = variables.map((variable) => ({
      first: tf.variable(tf.zerosLike(variable), false),
      second: tf.variable(tf.zerosLike(variable), false),
    }));
  }

  /** Moves the variables. @param gradients in their order */
  step(gradients: readonly tf.Tensor[], rate: number): void {
    this.#steps++;
    const unbias = Math.sqrt(1 - BETA.second ** this.#steps) / (1 - BETA.first ** this.#steps);
    for (const [index, variable] of this.#variables.entries()) {
      const gradient = gradients[index]!;
      const { first, second } = this.#moments[index]!;
      first.assign(tf.add(tf.mul(first, BETA.first), tf.mul(gradient, 1 - BETA.first)));
      second.assign(tf.add(tf.mul(second, BETA.second), tf.mul(tf.square(gradient), 1 - BETA.second)));
      const stride = tf.div(first, tf.add(tf.sqrt(second), EPSILON));
      const kept = tf.mul(variable, 1 - rate * this.#decay);
      variable.assign(tf.sub(kept, tf.mul(stride, rate * unbias)));
    }
  }

  dispose(): void {
    for (const { first, second } of this.#moments) tf.dispose([first, second]);
  }
}
