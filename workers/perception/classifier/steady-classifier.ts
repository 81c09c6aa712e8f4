import type { Backend } from '../../../src/contracts/perception.ts';
import { Classifier } from './classifier.ts';
import { describe } from '../fault.ts';

/** The back end that always works once the classifier has worked at all. */
const FALLBACK: Backend = 'wasm';

/**
 * A classifier that outlives its graphics context: when WebGL is lost, the windows under way are
 * asked again on WASM, and nothing is missed.
 */
export class SteadyClassifier {
  #current: Classifier;
  #replacement: Promise<Classifier> | null = null;
  readonly #onFallback: (backend: Backend) => void;
  /** Ends the waiting for answers of a context that is lost: they may never come. */
  readonly #waiting = new Set<() => void>();

  constructor(classifier: Classifier, onFallback: (backend: Backend) => void) {
    this.#current = classifier;
    this.#onFallback = onFallback;
    classifier.onContextLost = () => {
      for (const giveUp of this.#waiting) giveUp();
      void this.#fallBack();
    };
  }

  get backend(): Backend {
    return this.#current.backend;
  }

  /** Whether answers take so long that the next frame should not wait for them: WebGL's readback does. */
  get overlaps(): boolean {
    return this.#current.backend === 'webgl';
  }

  async classify(window: Float32Array): Promise<Float32Array> {
    if (this.#current.backend !== 'webgl') return this.#current.classify(window);
    const kept = window.slice();
    try {
      const verdict = await this.#answer(kept);
      if (verdict !== null && this.#replacement === null) return verdict;
    } catch (error) {
      console.warn(`The classifier leaves WebGL: ${describe(error)}`);
    }
    return (await this.#fallBack()).classify(kept);
  }

  /** @returns null when the context is lost before the answer */
  #answer(window: Float32Array): Promise<Float32Array | null> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => resolve(null);
      this.#waiting.add(giveUp);
      const asked = this.#current.classify(window).finally(() => this.#waiting.delete(giveUp));
      asked.then(resolve, reject);
    });
  }

  #fallBack(): Promise<Classifier> {
    this.#replacement ??= this.#replace();
    return this.#replacement;
  }

  async #replace(): Promise<Classifier> {
    const next = await Classifier.create(FALLBACK, () => undefined);
    this.#current = next;
    this.#onFallback(FALLBACK);
    return next;
  }
}
