import { LANDMARK_VALUES, PATCH_STRIDE, type Observation, type Trace } from '../contracts/observation.ts';
import { PATCH_COUNT } from '../measure/regions.ts';

const PATCH_VALUES = PATCH_COUNT * PATCH_STRIDE;

/** Gives a trace back frame by frame, without copying. Times start at 0. */
export class TraceReader {
  readonly #trace: Trace;
  readonly #firstMs: number;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.#firstMs = trace.timesMs.length > 0 ? trace.timesMs[0]! : 0;
  }

  get frameCount(): number {
    return this.#trace.timesMs.length;
  }

  get durationMs(): number {
    return this.frameCount === 0 ? 0 : this.timeMs(this.frameCount - 1);
  }

  timeMs(index: number): number {
    return this.#trace.timesMs[index]! - this.#firstMs;
  }

  observation(index: number): Observation {
    const trace = this.#trace;
    return {
      timestampMs: this.timeMs(index),
      widthPx: trace.widthPx,
      heightPx: trace.heightPx,
      faces: trace.faces[index]!,
      landmarks: trace.landmarks.subarray(index * LANDMARK_VALUES, (index + 1) * LANDMARK_VALUES),
      patches: trace.patches.subarray(index * PATCH_VALUES, (index + 1) * PATCH_VALUES),
      luma: trace.luma[index]!,
      doubled: trace.doubled[index] === 1,
    };
  }
}
