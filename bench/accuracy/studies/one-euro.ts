import { LANDMARK_COUNT, LANDMARK_VALUES, type Trace } from '../../../src/contracts/observation.ts';

/** MediaPipe's settings for the landmarks of a single face (tasks/cc/vision/face_landmarker). */
const MIN_CUTOFF_HZ = 0.05;
const BETA = 80;
const DERIVATIVE_CUTOFF_HZ = 1;
/** Halvings of the interval in which an unfiltered value is searched: down to a billionth of it. */
const HALVINGS = 30;

/** Share of the new value in a first-order low pass. */
function alphaOf(cutoffHz: number, frequencyHz: number): number {
  return 1 / (1 + frequencyHz / (2 * Math.PI * cutoffHz));
}

/**
 * The One-Euro filter (Casiez et al., CHI 2012) of one value as MediaPipe runs it, forwards and backwards. Speeds are
 * measured in sizes of the face a second. It cannot be undone everywhere: where a motion turns round, more than one
 * input gives the same answer, and `invert` may take the wrong one.
 */
export class OneEuro {
  #raw = 0;
  #smooth = 0;
  #speed = 0;
  #begun = false;

  filter(value: number, frequencyHz: number, size: number): number {
    if (!this.#begun) return this.#begin(value);
    return this.#take(value, frequencyHz, size);
  }

  /** The value that the filter was given when it answered `smooth`. */
  invert(smooth: number, frequencyHz: number, size: number): number {
    if (!this.#begun) return this.#begin(smooth);
    const raw = this.#search(smooth - this.#smooth, frequencyHz, size);
    this.#take(raw, frequencyHz, size);
    // Errors must not add up: the filter's own state is what it really answered.
    this.#smooth = smooth;
    return raw;
  }

  reset(): void {
    this.#begun = false;
  }

  #begin(value: number): number {
    this.#raw = this.#smooth = value;
    this.#speed = 0;
    this.#begun = true;
    return value;
  }

  #speedFor(value: number, frequencyHz: number, size: number): number {
    const alpha = alphaOf(DERIVATIVE_CUTOFF_HZ, frequencyHz);
    return alpha * ((value - this.#raw) / size) * frequencyHz + (1 - alpha) * this.#speed;
  }

  #alphaFor(value: number, frequencyHz: number, size: number): number {
    const speed = this.#speedFor(value, frequencyHz, size);
    return alphaOf(MIN_CUTOFF_HZ + BETA * Math.abs(speed), frequencyHz);
  }

  #take(value: number, frequencyHz: number, size: number): number {
    const alpha = this.#alphaFor(value, frequencyHz, size);
    this.#speed = this.#speedFor(value, frequencyHz, size);
    this.#raw = value;
    this.#smooth = alpha * value + (1 - alpha) * this.#smooth;
    return this.#smooth;
  }

  /** The filter's answer moved by `moved`: its input lies as far or further, at most by the smallest alpha. */
  #search(moved: number, frequencyHz: number, size: number): number {
    let near = moved;
    let far = moved / alphaOf(MIN_CUTOFF_HZ, frequencyHz);
    for (let k = 0; k < HALVINGS; k++) {
      const middle = (near + far) / 2;
      const answer = this.#alphaFor(this.#smooth + middle, frequencyHz, size) * middle;
      if (Math.abs(answer) < Math.abs(moved)) near = middle;
      else far = middle;
    }
    return this.#smooth + (near + far) / 2;
  }
}

/** Mean of width and height of the box around the landmarks, in widths of the picture. */
function faceSize(landmarks: Float32Array, aspect: number): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let k = 0; k < LANDMARK_COUNT; k++) {
    left = Math.min(left, landmarks[k * 3]);
    right = Math.max(right, landmarks[k * 3]);
    top = Math.min(top, landmarks[k * 3 + 1]);
    bottom = Math.max(bottom, landmarks[k * 3 + 1]);
  }
  return (right - left + (bottom - top) * aspect) / 2;
}

/** A trace recorded through MediaPipe's filter with the filter undone. Patches stay as they were measured. */
export function withoutOneEuro(trace: Trace): Trace {
  const filters = Array.from({ length: LANDMARK_VALUES }, () => new OneEuro());
  const landmarks = trace.landmarks.slice();
  const aspect = trace.heightPx / trace.widthPx;
  trace.timesMs.forEach((timeMs, frame) => {
    if (trace.faces[frame] === 0) {
      for (const filter of filters) filter.reset();
      return;
    }
    const own = landmarks.subarray(frame * LANDMARK_VALUES, (frame + 1) * LANDMARK_VALUES);
    const size = faceSize(own, aspect);
    const frequencyHz = frame > 0 ? 1000 / (timeMs - trace.timesMs[frame - 1]) : 0;
    filters.forEach((filter, k) => {
      const unit = k % 3 === 1 ? aspect : 1;
      own[k] = filter.invert(own[k] * unit, frequencyHz, size) / unit;
    });
  });
  return { ...trace, landmarks };
}
