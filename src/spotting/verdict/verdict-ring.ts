import { TimedRing } from '../../core/timed-ring.ts';
import { VERDICT_SIZE } from './layout.ts';

/** Grid frames remembered: two and a half seconds, far more than a brief movement and its verdict's delay. */
const CAPACITY = 75;

/** What the spotter remembers of each judged grid frame; a column is a place in the verdict. */
export class VerdictRing extends TimedRing {
  constructor() {
    super(CAPACITY, VERDICT_SIZE);
  }

  /** Mean of a column over the rows from..to inclusive. */
  mean(column: number, from: number, to: number): number {
    let sum = 0;
    for (let row = from; row <= to; row++) sum += this.value(row, column);
    return sum / (to - from + 1);
  }

  /** The row of from..to (inclusive) where a column is highest. */
  argMax(column: number, from: number, to: number): number {
    let best = from;
    for (let row = from + 1; row <= to; row++) {
      if (this.value(row, column) > this.value(best, column)) best = row;
    }
    return best;
  }

  isPeak(row: number, column: number): boolean {
    const here = this.value(row, column);
    return (
      row > this.begin &&
      row + 1 < this.end &&
      here >= this.value(row - 1, column) &&
      here > this.value(row + 1, column)
    );
  }

  /** Time of a peak between rows, from the parabola through the peak and its neighbours. */
  peakMs(row: number, column: number): number {
    if (row <= this.begin || row + 1 >= this.end) return this.timeMs(row);
    const before = this.value(row - 1, column);
    const here = this.value(row, column);
    const after = this.value(row + 1, column);
    const bend = before - 2 * here + after;
    const shift = bend < 0 ? Math.max(-0.5, Math.min(0.5, (0.5 * (before - after)) / bend)) : 0;
    const stepMs =
      shift < 0 ? this.timeMs(row) - this.timeMs(row - 1) : this.timeMs(row + 1) - this.timeMs(row);
    return this.timeMs(row) + shift * stepMs;
  }
}
