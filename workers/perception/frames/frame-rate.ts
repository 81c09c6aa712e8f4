import { RunningMedian } from '../../../src/core/running-median.ts';
import { isSetBack } from './steady-time.ts';

/** A step this much longer than usual means that frames were lost before they reached the worker. */
const LOSS_FACTOR = 1.6;
const MEMORY = 31;
const MIN_SAMPLES = 5;
/** So many long steps in a row are no losses but a slower camera: in poor light many halve their rate. */
const NEW_RHYTHM_STEPS = 15;
/** A pause longer than this is a stall or a stopped camera, not a run of lost frames. */
const STALL_MS = 2000;

/** Follows capture times: the analysed rate over the last second, and the frames that never arrived. */
export class FrameRate {
  readonly #intervals = new RunningMedian(MEMORY);
  readonly #timesMs: number[] = [];
  #lost = 0;
  #longInARow = 0;

  /** Frames the source captured, by its own rhythm, and that never arrived. */
  get lost(): number {
    return this.#lost;
  }

  get framesPerSecond(): number {
    const times = this.#timesMs;
    if (times.length < 2) return 0;
    return ((times.length - 1) * 1000) / (times[times.length - 1]! - times[0]!);
  }

  push(timestampMs: number): void {
    const times = this.#timesMs;
    const elapsedMs = timestampMs - (times.at(-1) ?? -Infinity);
    if (isSetBack(elapsedMs)) times.length = 0;
    // A frame that comes twice or late is no step in time.
    else if (elapsedMs <= 0) return;
    times.push(timestampMs);
    while (timestampMs - times[0]! > 1000) times.shift();
    if (elapsedMs <= 0 || elapsedMs > STALL_MS) return;
    const usualMs = this.#intervals.value;
    if (this.#intervals.length >= MIN_SAMPLES && elapsedMs > LOSS_FACTOR * usualMs) {
      this.#lost += Math.round(elapsedMs / usualMs) - 1;
      this.#longInARow++;
      if (this.#longInARow < NEW_RHYTHM_STEPS) return;
      this.#intervals.clear();
    }
    this.#longInARow = 0;
    this.#intervals.push(elapsedMs);
  }
}
