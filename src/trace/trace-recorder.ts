import { LANDMARK_VALUES, PATCH_STRIDE, type Observation, type Trace } from '../contracts/observation.ts';
import { PATCH_COUNT } from '../measure/regions.ts';

/**
 * Keeps observations as a trace; memory grows with the clip (about 6.4 KB a frame). A trace has one size: that of its
 * first picture, whose fractions the landmarks of pictures of another size become.
 */
export class TraceRecorder {
  readonly #frames: { readonly landmarks: Float32Array; readonly patches: Float32Array }[] = [];
  readonly #timesMs: number[] = [];
  readonly #faces: number[] = [];
  readonly #luma: number[] = [];
  readonly #doubled: number[] = [];
  readonly #limit: number;
  #widthPx = 0;
  #heightPx = 0;

  /** @param limit frames after which no more are kept */
  constructor(limit = Infinity) {
    this.#limit = limit;
  }

  /** A frame of no later time than the one before is left out: the times of a trace rise. */
  add(observation: Observation): void {
    if (this.#frames.length >= this.#limit) return;
    if (observation.timestampMs <= (this.#timesMs.at(-1) ?? -Infinity)) return;
    if (this.#frames.length === 0) {
      this.#widthPx = observation.widthPx;
      this.#heightPx = observation.heightPx;
    }
    this.#timesMs.push(observation.timestampMs);
    this.#faces.push(observation.faces);
    this.#luma.push(observation.luma);
    this.#doubled.push(observation.doubled ? 1 : 0);
    this.#frames.push({ landmarks: this.#landmarksOf(observation), patches: observation.patches.slice() });
  }

  #landmarksOf({ landmarks, widthPx, heightPx }: Observation): Float32Array {
    const across = widthPx / this.#widthPx;
    const down = heightPx / this.#heightPx;
    if (across === 1 && down === 1) return landmarks.slice();
    // x and z are fractions of the width, y of the height.
    return landmarks.map((value, at) => value * (at % 3 === 1 ? down : across));
  }

  finish(): Trace {
    const landmarks = new Float32Array(this.#frames.length * LANDMARK_VALUES);
    const patches = new Float32Array(this.#frames.length * PATCH_COUNT * PATCH_STRIDE);
    this.#frames.forEach((frame, i) => {
      landmarks.set(frame.landmarks, i * LANDMARK_VALUES);
      patches.set(frame.patches, i * PATCH_COUNT * PATCH_STRIDE);
    });
    return {
      schema: 1,
      widthPx: this.#widthPx,
      heightPx: this.#heightPx,
      timesMs: Float64Array.from(this.#timesMs),
      faces: Uint8Array.from(this.#faces),
      landmarks,
      patches,
      luma: Float32Array.from(this.#luma),
      doubled: Uint8Array.from(this.#doubled),
    };
  }
}
