import { LANDMARK_VALUES, PATCH_STRIDE, type Observation, type Trace } from '../contracts/observation.ts';
import { PATCH_COUNT } from '../measure/regions.ts';

/** Keeps observations as a trace; memory grows with the clip (about 6.4 KB a frame). */
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
    this.#widthPx = observation.widthPx;
    this.#heightPx = observation.heightPx;
    this.#timesMs.push(observation.timestampMs);
    this.#faces.push(observation.faces);
    this.#luma.push(observation.luma);
    this.#doubled.push(observation.doubled ? 1 : 0);
    this.#frames.push({ landmarks: observation.landmarks.slice(), patches: observation.patches.slice() });
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
