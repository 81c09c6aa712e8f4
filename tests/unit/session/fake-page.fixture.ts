import type { Page } from '../../../src/session/page-needs.ts';
import type { CueChannel } from '../../../src/settings/settings.ts';

/** A page that is seen or not as the test says. */
export class FakePage implements Page {
  /** Of the next clip. */
  aspect = Promise.resolve(16 / 9);
  readonly delivered: CueChannel[] = [];
  readonly #callbacks = new Set<() => void>();
  #isHidden = false;

  isHidden(): boolean {
    return this.#isHidden;
  }

  onVisibilityChange(callback: () => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  deliver(channel: CueChannel): void {
    this.delivered.push(channel);
  }

  aspectOf(): Promise<number> {
    return this.aspect;
  }

  turn(visibility: 'visible' | 'hidden'): void {
    this.#isHidden = visibility === 'hidden';
    for (const callback of this.#callbacks) callback();
  }

  /** How many want to know whether it is seen. */
  get followers(): number {
    return this.#callbacks.size;
  }
}
