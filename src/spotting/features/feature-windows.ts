import { TimedRing } from '../../core/timed-ring.ts';
import { LOOK_AHEAD_FRAMES, WINDOW_FRAMES } from '../verdict/layout.ts';
import { FEATURE_COUNT } from './normalise.ts';

/**
 * The newest frames of features, as windows for the classifier. One native frame may complete several windows: their
 * buffers are kept and given out again after `takeBack`, so that nothing is allocated once the source is steady.
 */
export class FeatureWindows {
  readonly #features = new TimedRing(WINDOW_FRAMES, FEATURE_COUNT, 'single');
  readonly #buffers: Float32Array[] = [];
  #lent = 0;
  #frames = 0;

  /** Grid frames since the last break. */
  get frames(): number {
    return this.#frames;
  }

  get isFull(): boolean {
    return this.#frames >= WINDOW_FRAMES;
  }

  /** Time of the frame that a verdict on the present window is about; the window must be full. */
  get aboutMs(): number {
    return this.#features.timeMs(this.#features.end - 1 - LOOK_AHEAD_FRAMES);
  }

  push(timeMs: number, features: Float32Array): void {
    this.#features.push(timeMs, features);
    this.#frames++;
  }

  /** The present window, WINDOW_FRAMES x FEATURE_COUNT; the buffer is the caller's until `takeBack`. */
  lend(): Float32Array {
    const buffer = (this.#buffers[this.#lent] ??= new Float32Array(WINDOW_FRAMES * FEATURE_COUNT));
    this.#lent++;
    this.#features.copyInto(buffer);
    return buffer;
  }

  /** All buffers lent are free to be lent anew. */
  takeBack(): void {
    this.#lent = 0;
  }

  clear(): void {
    this.#features.clear();
    this.#frames = 0;
  }
}
