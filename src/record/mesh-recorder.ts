import type { Moment } from '../contracts/moment.ts';
import { LANDMARK_COUNT } from '../contracts/observation.ts';
import type { MeshClip } from './mesh-clip.ts';

/** Kept before the onset and after the offset, so that a replay starts and ends at rest. */
const MARGIN_MS = 600;
/** Remembered: the longest brief movement, its margins and the wait for its report. */
const MEMORY_MS = 2700;
/** A replay needs no more frames than a screen shows: of a faster source it takes some, the same stretch of time. */
const FINEST_STEP_MS = 12;
const CAPACITY = Math.ceil(MEMORY_MS / FINEST_STEP_MS);
/** Values of a frame. */
const STRIDE = 2 * LANDMARK_COUNT;
/** Clips of one session; at 30 frames a second they take about 25 MB. */
const MOST_CLIPS = 120;
/** Fewer frames than this show no movement. */
const FEWEST_FRAMES = 6;

interface Frame {
  readonly timeMs: number;
  /** Belongs to the recorder; nobody writes into it any more. */
  readonly landmarks: Float32Array;
  /** Width by height of its picture. */
  readonly aspect: number;
}

/** Remembers the last seconds of landmarks, and cuts the stretch around a moment out of them. */
export class MeshRecorder {
  readonly #frames: Frame[] = [];
  #next = 0;
  #clips = 0;
  #lastMs = -Infinity;

  /** @param landmarks 478 x (x, y); kept, not copied */
  push(timeMs: number, landmarks: Float32Array, aspect: number): void {
    const stepMs = timeMs - this.#lastMs;
    if (stepMs >= 0 && stepMs < FINEST_STEP_MS) return;
    this.#lastMs = timeMs;
    this.#frames[this.#next] = { timeMs, landmarks, aspect };
    this.#next = (this.#next + 1) % CAPACITY;
  }

  /** What happened around a moment, up to now, in pictures as wide and high as its own; null where too little was seen. */
  clipOf({ onsetMs, apexMs, offsetMs }: Moment): MeshClip | null {
    if (this.#clips >= MOST_CLIPS) return null;
    const frames = this.#frames
      .filter(({ timeMs }) => timeMs >= onsetMs - MARGIN_MS && timeMs <= offsetMs + MARGIN_MS)
      .sort((a, b) => a.timeMs - b.timeMs)
      // A pause takes no time, so that the frames before and after it share theirs.
      .filter(({ timeMs }, at, all) => at === 0 || timeMs > all[at - 1]!.timeMs);
    const aspect = frames.find(({ timeMs }) => timeMs >= apexMs)?.aspect;
    const alike = frames.filter((frame) => frame.aspect === aspect);
    if (aspect === undefined || alike.length < FEWEST_FRAMES) return null;
    this.#clips++;
    const points = new Float32Array(alike.length * STRIDE);
    alike.forEach(({ landmarks }, at) => points.set(landmarks.subarray(0, STRIDE), at * STRIDE));
    return { timesMs: Float64Array.from(alike, ({ timeMs }) => timeMs), points, aspect };
  }
}
