import type { FaceCounter } from './landmarker.ts';
import type { Picture } from './frame-luma.ts';

/** How often the whole picture is searched for a second face; by capture time, so a clip always gives the same answer. */
const INTERVAL_MS = 500;

/** Notices a second person within INTERVAL_MS and forgets them when a later search finds one face or none. */
export class SecondPersonWatch {
  readonly #counter: FaceCounter;
  #nextMs = -Infinity;
  #present = false;

  constructor(counter: FaceCounter) {
    this.#counter = counter;
  }

  look(picture: Picture, timestampMs: number): boolean {
    if (timestampMs >= this.#nextMs) {
      this.#present = this.#counter.count(picture) > 1;
      this.#nextMs = timestampMs + INTERVAL_MS;
    }
    return this.#present;
  }

  reset(): void {
    this.#nextMs = -Infinity;
    this.#present = false;
  }
}
