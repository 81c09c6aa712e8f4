import type { Backend } from '../../../src/contracts/perception.ts';
import { describe } from '../fault.ts';
import type { OverlappingClassifier } from '../perception-parts.ts';
import type { WindowClassifier } from '../pipeline.ts';

/** A classifier on one back end, which may be lost under its feet. */
export interface BackendClassifier extends WindowClassifier {
  readonly backend: Backend;
  /** Called once when the graphics context is lost; this classifier is then of no more use. */
  onContextLost: (() => void) | null;
}

/** Makes the classifier anew on another back end. */
export type CreateClassifier = (backend: Backend) => Promise<BackendClassifier>;

/**
 * A classifier that outlives its graphics context: when WebGL is lost, the windows under way are
 * asked again on the processor, and nothing is missed.
 */
export class SteadyClassifier implements OverlappingClassifier {
  #current: BackendClassifier;
  #replacement: Promise<BackendClassifier> | null = null;
  readonly #create: CreateClassifier;
  readonly #fallback: Backend;
  readonly #onFallback: (backend: Backend) => void;
  /** Ends the waiting for answers of a context that is lost: they may never come. */
  readonly #waiting = new Set<() => void>();

  constructor(
    classifier: BackendClassifier,
    create: CreateClassifier,
    fallback: Backend,
    onFallback: (backend: Backend) => void,
  ) {
    this.#current = classifier;
    this.#create = create;
    this.#fallback = fallback;
    this.#onFallback = onFallback;
    classifier.onContextLost = () => {
      for (const giveUp of this.#waiting) giveUp();
      // Whoever asks next is told of its failure.
      this.#fallBack().catch(() => undefined);
    };
  }

  /** WebGL's readback takes long. */
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

  #fallBack(): Promise<BackendClassifier> {
    this.#replacement ??= this.#replace();
    return this.#replacement;
  }

  async #replace(): Promise<BackendClassifier> {
    const next = await this.#create(this.#fallback);
    this.#current = next;
    this.#onFallback(this.#fallback);
    return next;
  }
}
