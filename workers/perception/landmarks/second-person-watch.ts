import type { FaceCounter } from './landmarker.ts';
import type { Pixels } from '../frames/picture-pixels.ts';

/** How often the whole picture is searched for a second face; by capture time, so a clip always gives the same answer. */
const INTERVAL_MS = 500;
/** A first sighting is checked again this soon: a single detection may be a trick of the light. */
const CONFIRM_MS = 100;

/** Notices a second person within 0.6 s and forgets them when a later search finds one face or none. */
export class SecondPersonWatch {
  readonly #counter: Pick<FaceCounter, 'count'>;
  #nextMs = -Infinity;
  #sightings = 0;

  constructor(counter: Pick<FaceCounter, 'count'>) {
    this.#counter = counter;
  }

  look(picture: Pixels, timestampMs: number): boolean {
    if (timestampMs >= this.#nextMs) {
      this.#sightings = this.#counter.count(picture) > 1 ? this.#sightings + 1 : 0;
      this.#nextMs = timestampMs + (this.#sightings === 1 ? CONFIRM_MS : INTERVAL_MS);
    }
    return this.#sightings > 1;
  }

  reset(): void {
    this.#nextMs = -Infinity;
    this.#sightings = 0;
  }
}
