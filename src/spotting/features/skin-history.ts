import type { MovementScore } from '../../contracts/moment.ts';
import type { MovementName } from '../../contracts/movement.ts';
import { CHANNEL } from '../../measure/channels.ts';
import { TimedRing } from '../../core/timed-ring.ts';
import { skinTraits } from './skin-traits.ts';
import { REGION_COUNT } from '../../measure/regions.ts';

/** Three seconds of grid frames: the longest brief movement, the verdict's delay, and room. */
export const SKIN_CAPACITY = 90;

/** How far skin moved in a movement's direction: in IOD, and in units of its own noise. */
export interface SkinEvidence {
  readonly iod: number;
  readonly noiseUnits: number;
}

/** The patch motion of the last grid frames, to measure how far the skin moved. */
export class SkinHistory {
  /** Lateral motion of every region, then upward motion. */
  readonly #motion = new TimedRing(SKIN_CAPACITY, 2 * REGION_COUNT);

  push(timeMs: number, channels: Float32Array): void {
    this.#motion.push(timeMs, channels, CHANNEL.patchLateral);
  }

  reset(): void {
    this.#motion.clear();
  }

  /** Largest displacement, in IOD, of a region that shows the movements, between two times. */
  displacement(movements: readonly MovementScore[], fromMs: number, toMs: number): number {
    const from = this.#motion.nearest(fromMs);
    const to = this.#motion.nearest(toMs);
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
    const from = this.#motion.nearest(fromMs);
    const to = this.#motion.nearest(toMs);
    const traits = skinTraits(name, side);
    let iod = 0;
    let variance = 0;
    for (const { channel, sign } of traits) {
      const column = channel - CHANNEL.patchLateral;
      iod += sign * (this.#motion.value(to, column) - this.#motion.value(from, column));
      variance += noise[channel]! ** 2;
    }
    return { iod: iod / Math.sqrt(traits.length), noiseUnits: variance > 0 ? iod / Math.sqrt(variance) : 0 };
  }

  #distance(region: number, from: number, to: number): number {
    const [lateral, up] = [region, REGION_COUNT + region];
    return Math.hypot(
      this.#motion.value(to, lateral) - this.#motion.value(from, lateral),
      this.#motion.value(to, up) - this.#motion.value(from, up),
    );
  }
}
