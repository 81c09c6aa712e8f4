import { distanceFromMiddle, isSamePlace, type Box } from '../../../src/core/box.ts';
import type { Pixels } from '../frames/picture-pixels.ts';
import type { FaceCounter } from './landmarker.ts';
import { StillFace } from './still-face.ts';

/** How often the whole picture is searched for a second face; by capture time, so a clip always gives the same answer. */
const INTERVAL_MS = 500;
/** A first sighting is checked again this soon: a single detection may be a trick of the light. */
const CONFIRM_MS = 100;

/** A point of the face that is watched, in fractions of the picture. */
interface OwnFace {
  readonly x: number;
  readonly y: number;
}

/** Notices a second person within 0.6 s and forgets them when a later search finds one face or none. */
export class SecondPersonWatch {
  readonly #counter: Pick<FaceCounter, 'places'>;
  readonly #still = new StillFace();
  #nextMs = -Infinity;
  #sightings = 0;
  #pictures: readonly Box[] = [];

  constructor(counter: Pick<FaceCounter, 'places'>) {
    this.#counter = counter;
  }

  /** A second face that has not moved for long; null while there is none. */
  get stillFace(): Box | null {
    return this.#sightings > 1 ? this.#still.place : null;
  }

  /** Faces in these places are in pictures, and nobody's; also after a reset. */
  takeForPictures(places: readonly Box[]): void {
    this.#pictures = places;
    this.reset();
  }

  look(picture: Pixels, timestampMs: number, own: OwnFace): boolean {
    if (timestampMs >= this.#nextMs) {
      const faces = this.#counter.places(picture).filter((face) => !this.#isInPicture(face));
      this.#sightings = faces.length > 1 ? this.#sightings + 1 : 0;
      this.#still.follow(others(faces, own), timestampMs);
      this.#nextMs = timestampMs + (this.#sightings === 1 ? CONFIRM_MS : INTERVAL_MS);
    }
    return this.#sightings > 1;
  }

  reset(): void {
    this.#nextMs = -Infinity;
    this.#sightings = 0;
    this.#still.reset();
  }

  #isInPicture(face: Box): boolean {
    return this.#pictures.some((place) => isSamePlace(face, place));
  }
}

/** All faces but the one that is watched: the one that is nearest to it. */
function others(faces: readonly Box[], { x, y }: OwnFace): readonly Box[] {
  return [...faces].sort((a, b) => distanceFromMiddle(a, x, y) - distanceFromMiddle(b, x, y)).slice(1);
}
