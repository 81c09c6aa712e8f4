import { TimedRing } from '../../core/timed-ring.ts';
import { RunningMedian } from '../../core/running-median.ts';
import { GRID_STEP_MS } from './grid.ts';

/** A longer pause between native frames breaks the sequence: three grid frames would be guesswork. */
export const MAX_GAP_MS = 100;
/** Native intervals whose median is taken as the camera's own: odd, and enough to ignore two late frames. */
const INTERVAL_MEMORY = 7;
/**
 * A native frame this much before its grid frame completes it: the usual jitter of capture times, so that a
 * 30 fps camera does not cost a whole frame of waiting. The value is then the newest frame's own.
 */
const EARLY_MS = 4;
/** A shorter reach is rounding, not a surplus of frames. */
const MIN_REACH_MS = 0.5;
/** Native frames kept: 100 ms at 320 fps, the fastest source worth averaging. */
const HISTORY = 32;

/** One frame of the grid; the object and its array are reused for the next. */
export interface GridFrame {
  timeMs: number;
  readonly values: Float32Array;
  /** 1 where a native frame lies on the grid frame, falling to 0 one grid step away from the nearest. */
  observed: number;
  /** Median time between recent native frames. */
  nativeIntervalMs: number;
}

/**
 * Brings native frames (any rate, any jitter) to the 30 Hz grid by capture time alone: linear interpolation,
 * and above 30 fps the mean of the interpolated signal over a span that grows with the surplus, so that
 * extra frames buy less noise. The grid starts at the first native frame after a reset.
 */
export class GridResampler {
  readonly #native: TimedRing;
  readonly #weights = new Float64Array(HISTORY);
  readonly #intervals = new RunningMedian(INTERVAL_MEMORY);
  readonly #frame: GridFrame;
  #startMs = 0;
  #step = 0;

  constructor(channels: number) {
    this.#native = new TimedRing(HISTORY, channels);
    this.#frame = { timeMs: 0, values: new Float32Array(channels), observed: 0, nativeIntervalMs: 0 };
  }

  reset(): void {
    this.#native.clear();
    this.#step = 0;
    this.#intervals.clear();
  }

  /**
   * Takes one native frame; ask `next` for the grid frames that it completes.
   * Frames that do not move forward in time are ignored; doubled pictures should not be passed in.
   * @returns true when a gap of more than MAX_GAP_MS broke the sequence: the grid starts anew at this
   *   frame, and whoever keeps a history of grid frames should forget it
   */
  push(timeMs: number, values: Float32Array): boolean {
    const begun = this.#native.length > 0;
    const elapsed = begun ? timeMs - this.#time(0) : 0;
    if (begun && elapsed <= 0) return false;
    const broken = elapsed > MAX_GAP_MS;
    if (broken) this.reset();
    if (this.#native.length === 0) this.#startMs = timeMs;
    else this.#intervals.push(elapsed);
    this.#native.push(timeMs, values);
    return broken;
  }

  /** The next grid frame that the native frames so far complete, or null; overwritten by the next call. */
  next(): GridFrame | null {
    if (this.#native.length === 0) return null;
    const interval = this.#intervals.length > 0 ? this.#intervals.value : GRID_STEP_MS;
    // A surplus of frames is averaged over as much time as one frame is shorter than a grid step.
    const reachMs = Math.min(GRID_STEP_MS / 2, Math.max(0, GRID_STEP_MS - interval));
    const timeMs = this.#startMs + this.#step * GRID_STEP_MS;
    if (timeMs + reachMs > this.#time(0) + EARLY_MS) return null;
    this.#weigh(timeMs, reachMs);
    this.#mix();
    this.#frame.timeMs = timeMs;
    this.#frame.observed = this.#observed(timeMs);
    this.#frame.nativeIntervalMs = interval;
    this.#step++;
    return this.#frame;
  }

  #time(back: number): number {
    return this.#native.timeMs(this.#native.end - 1 - back);
  }

  /** Weight of each kept frame (by how far back it is) in the mean of the interpolant around `timeMs`. */
  #weigh(timeMs: number, reachMs: number): void {
    this.#weights.fill(0);
    const kept = this.#native.length;
    if (reachMs < MIN_REACH_MS || kept === 1) {
      this.#addPoint(timeMs, kept);
      return;
    }
    const from = Math.max(timeMs - reachMs, this.#time(kept - 1));
    const to = Math.min(timeMs + reachMs, this.#time(0));
    for (let back = 0; back + 1 < kept && this.#time(back) > from; back++) {
      this.#addSpan(back, from, to);
    }
  }

  #addPoint(timeMs: number, kept: number): void {
    let back = 0;
    while (back + 1 < kept && this.#time(back) > timeMs) back++;
    if (back === 0 || this.#time(back) > timeMs) {
      this.#weights[back] = 1;
      return;
    }
    const later = (timeMs - this.#time(back)) / (this.#time(back - 1) - this.#time(back));
    this.#weights[back - 1] = later;
    this.#weights[back] = 1 - later;
  }

  /** Adds the share of [from, to] that lies between the frames `back + 1` and `back`. */
  #addSpan(back: number, from: number, to: number): void {
    const start = this.#time(back + 1);
    const end = this.#time(back);
    const low = Math.max(start, from);
    const high = Math.min(end, to);
    if (low >= high) return;
    const share = (high - low) / (to - from);
    const later = ((low + high) / 2 - start) / (end - start);
    this.#weights[back]! += share * later;
    this.#weights[back + 1]! += share * (1 - later);
  }

  #mix(): void {
    const out = this.#frame.values;
    const { values, width } = this.#native;
    out.fill(0);
    for (let back = 0; back < this.#native.length; back++) {
      const weight = this.#weights[back]!;
      if (weight === 0) continue;
      const offset = this.#native.offset(this.#native.end - 1 - back);
      for (let c = 0; c < width; c++) out[c]! += weight * values[offset + c]!;
    }
  }

  #observed(timeMs: number): number {
    let nearest = Infinity;
    for (let back = 0; back < this.#native.length; back++) {
      nearest = Math.min(nearest, Math.abs(this.#time(back) - timeMs));
    }
    return Math.max(0, 1 - nearest / GRID_STEP_MS);
  }
}
