import { VERDICT_SIZE } from './layout.ts';

/** Grid frames remembered: two and a half seconds, far more than a brief movement and its verdict's delay. */
const CAPACITY = 75;

/** What the spotter remembers of each judged grid frame, addressed by a number that rises by one per frame. */
export class VerdictRing {
  readonly #values = new Float32Array(CAPACITY * VERDICT_SIZE);
  readonly #timesMs = new Float64Array(CAPACITY);
  #end = 0;
  #begin = 0;

  /** One past the newest frame's number. */
  get end(): number {
    return this.#end;
  }

  /** Number of the oldest frame still held. */
  get begin(): number {
    return Math.max(this.#begin, this.#end - CAPACITY);
  }

  push(timeMs: number, verdict: Float32Array): void {
    const row = this.#end % CAPACITY;
    this.#values.set(verdict, row * VERDICT_SIZE);
    this.#timesMs[row] = timeMs;
    this.#end++;
  }

  /** Forgets what was held; numbers go on rising. */
  clear(): void {
    this.#begin = this.#end;
  }

  value(frame: number, head: number): number {
    return this.#values[(frame % CAPACITY) * VERDICT_SIZE + head];
  }

  timeMs(frame: number): number {
    return this.#timesMs[frame % CAPACITY];
  }

  /** Of the frames held the one nearest to a time; there must be one. */
  nearest(timeMs: number): number {
    let best = this.#end - 1;
    for (let frame = best - 1; frame >= this.begin; frame--) {
      if (Math.abs(this.timeMs(frame) - timeMs) >= Math.abs(this.timeMs(best) - timeMs)) break;
      best = frame;
    }
    return best;
  }

  /** Mean of a head over the frames from..to inclusive. */
  mean(head: number, from: number, to: number): number {
    let sum = 0;
    for (let frame = from; frame <= to; frame++) sum += this.value(frame, head);
    return sum / (to - from + 1);
  }

  /** The frame of from..to (inclusive) where a head is highest. */
  argMax(head: number, from: number, to: number): number {
    let best = from;
    for (let frame = from + 1; frame <= to; frame++) {
      if (this.value(frame, head) > this.value(best, head)) best = frame;
    }
    return best;
  }

  isPeak(frame: number, head: number): boolean {
    const here = this.value(frame, head);
    return (
      frame > this.begin &&
      frame + 1 < this.end &&
      here >= this.value(frame - 1, head) &&
      here > this.value(frame + 1, head)
    );
  }

  /** Time of a peak between frames, from the parabola through the peak and its neighbours. */
  peakMs(frame: number, head: number): number {
    if (frame <= this.begin || frame + 1 >= this.end) return this.timeMs(frame);
    const before = this.value(frame - 1, head);
    const here = this.value(frame, head);
    const after = this.value(frame + 1, head);
    const bend = before - 2 * here + after;
    const shift = bend < 0 ? Math.max(-0.5, Math.min(0.5, (0.5 * (before - after)) / bend)) : 0;
    const stepMs =
      shift < 0 ? this.timeMs(frame) - this.timeMs(frame - 1) : this.timeMs(frame + 1) - this.timeMs(frame);
    return this.timeMs(frame) + shift * stepMs;
  }
}
