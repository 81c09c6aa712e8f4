import type { MovementScore } from '../../contracts/moment.ts';
import type { MovementName } from '../../contracts/movement.ts';
import { CHANNEL } from '../../measure/channels.ts';
import { GRID_STEP_MS } from '../grid/grid.ts';
import { skinTraits } from '../movement-parts.ts';
import { REGION_COUNT } from '../../measure/regions.ts';

/** Three seconds of grid frames: the longest brief movement, the verdict's delay, and room. */
const CAPACITY = 90;
const WIDTH = 2 * REGION_COUNT;

/** How far skin moved in a movement's direction: in IOD, and in units of its own noise. */
export interface SkinEvidence {
  readonly iod: number;
  readonly noiseUnits: number;
}

/** The patch motion of the last grid frames, to measure how far the skin moved. */
export class SkinHistory {
  readonly #values = new Float32Array(CAPACITY * WIDTH);
  readonly #timesMs = new Float64Array(CAPACITY).fill(-Infinity);
  #count = 0;

  push(timeMs: number, channels: Float32Array): void {
    const row = this.#count % CAPACITY;
    this.#values.set(
      channels.subarray(CHANNEL.patchLateral, CHANNEL.patchLateral + REGION_COUNT),
      row * WIDTH,
    );
    this.#values.set(
      channels.subarray(CHANNEL.patchUp, CHANNEL.patchUp + REGION_COUNT),
      row * WIDTH + REGION_COUNT,
    );
    this.#timesMs[row] = timeMs;
    this.#count++;
  }

  reset(): void {
    this.#count = 0;
    this.#timesMs.fill(-Infinity);
  }

  /** Largest displacement, in IOD, of a region that shows the movements, between two times. */
  displacement(movements: readonly MovementScore[], fromMs: number, toMs: number): number {
    const from = this.#rowAt(fromMs);
    const to = this.#rowAt(toMs);
    let largest = 0;
    for (const { name, side } of movements) {
      for (const one of side === 'both' ? (['right', 'left'] as const) : [side]) {
        for (const { region } of skinTraits(name, one)) {
          largest = Math.max(largest, this.#distance(region, from, to));
        }
      }
    }
    return largest;
  }

  /**
   * How far the skin went the way a movement takes it, between two times.
   * @param noise standard deviation of each raw channel
   */
  evidence(
    name: MovementName,
    side: 'right' | 'left',
    fromMs: number,
    toMs: number,
    noise: Float32Array,
  ): SkinEvidence {
    const from = this.#rowAt(fromMs);
    const to = this.#rowAt(toMs);
    const traits = skinTraits(name, side);
    let iod = 0;
    let variance = 0;
    for (const { channel, sign } of traits) {
      const column = channel - CHANNEL.patchLateral;
      iod += sign * (this.#values[to * WIDTH + column] - this.#values[from * WIDTH + column]);
      variance += noise[channel] ** 2;
    }
    return { iod: iod / Math.sqrt(traits.length), noiseUnits: variance > 0 ? iod / Math.sqrt(variance) : 0 };
  }

  #distance(region: number, from: number, to: number): number {
    const lateral = this.#values[to * WIDTH + region] - this.#values[from * WIDTH + region];
    const up =
      this.#values[to * WIDTH + REGION_COUNT + region] - this.#values[from * WIDTH + REGION_COUNT + region];
    return Math.hypot(lateral, up);
  }

  /** The row nearest to a time; rows are a grid step apart, save at a break in the sequence. */
  #rowAt(timeMs: number): number {
    let best = 0;
    for (let row = 1; row < Math.min(this.#count, CAPACITY); row++) {
      if (Math.abs(this.#timesMs[row] - timeMs) < Math.abs(this.#timesMs[best] - timeMs)) best = row;
      if (Math.abs(this.#timesMs[best] - timeMs) <= GRID_STEP_MS / 2) break;
    }
    return best;
  }
}
