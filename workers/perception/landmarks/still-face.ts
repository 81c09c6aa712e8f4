import { distanceFromMiddle, type Box } from '../../../src/core/box.ts';

/** Nobody holds still for so long without meaning to. */
const STILL_AFTER_MS = 10_000;
/** Half widths by which what does not move is found elsewhere: the detector's own jitter. */
const JITTER = 0.1;
/** A face that is not found for a moment has not gone. */
const BEARS_MISSING_MS = 1600;

/** Notices a face that does not move, as in a picture on a wall. */
export class StillFace {
  #place: Box | null = null;
  #sinceMs = 0;
  #seenMs = -Infinity;
  #isStill = false;

  /** Where it is; null while there is none. */
  get place(): Box | null {
    return this.#isStill ? this.#place : null;
  }

  /** @param faces all but the one that is watched, where they were found at a time */
  follow(faces: readonly Box[], timeMs: number): void {
    const place = this.#place;
    if (place !== null && faces.some((face) => isThere(face, place))) this.#seenMs = timeMs;
    else if (place === null || faces.length > 0 || timeMs - this.#seenMs > BEARS_MISSING_MS) {
      this.#place = faces[0] ?? null;
      this.#sinceMs = this.#seenMs = timeMs;
    }
    this.#isStill = this.#place !== null && timeMs - this.#sinceMs >= STILL_AFTER_MS;
  }

  reset(): void {
    this.#place = null;
    this.#isStill = false;
  }
}

function isThere(face: Box, place: Box): boolean {
  return distanceFromMiddle(place, face.x + face.width / 2, face.y + face.height / 2) <= JITTER;
}
