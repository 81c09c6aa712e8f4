import type { MovementName } from '../../contracts/movement.ts';
import { CHANNEL, PARTS } from '../../measure/channels.ts';
import { REGIONS, partOf } from '../../measure/regions.ts';
import { GRID_STEP_MS } from '../grid/grid.ts';
import { skinTraits } from '../movement-parts.ts';

/** Three seconds of grid frames: the longest brief movement, the verdict's delay, and room. */
const CAPACITY = 90;
/**
 * Mean quality of a part's patches under which its skin is out of sight: covered by a hand or hair, blurred, or changed by
 * an opening mouth. Patches that showed movements planted into real footage, and found, had 0.5 and more.
 */
const IN_SIGHT = 0.4;
/**
 * Skin that was out of sight is not trusted for as long after: by then the tracker may remember the hand in place of the
 * skin, and sees it well (half of the 1.2 s between its renewals). Lids are back as soon as a blink is over.
 */
const DISTRUST_MS = 600;
/** What covers the skin right after the apex was on its way before. */
const AFTER_APEX_MS = 3 * GRID_STEP_MS;

/** Remembers how well each part of the face was seen: patches that lost their skin follow whatever covers it. */
export class PartSight {
  readonly #quality = new Float32Array(CAPACITY * PARTS.length);
  readonly #timesMs = new Float64Array(CAPACITY).fill(-Infinity);
  #count = 0;

  /** @param channels raw channels of one grid frame */
  push(timeMs: number, channels: Float32Array): void {
    const row = this.#count % CAPACITY;
    for (let part = 0; part < PARTS.length; part++)
      this.#quality[row * PARTS.length + part] = channels[CHANNEL.quality + part];
    this.#timesMs[row] = timeMs;
    this.#count++;
  }

  reset(): void {
    this.#count = 0;
    this.#timesMs.fill(-Infinity);
  }

  /** Whether the skin that shows a movement was in sight from before its onset until after its apex. */
  sees(name: MovementName, side: 'right' | 'left', onsetMs: number, apexMs: number): boolean {
    return skinTraits(name, side).every(({ region }) => {
      const part = partOf(REGIONS[region]);
      const fromMs = part === 'lids' ? onsetMs : onsetMs - DISTRUST_MS;
      return this.#inSight(PARTS.indexOf(part), fromMs, apexMs + AFTER_APEX_MS);
    });
  }

  #inSight(part: number, fromMs: number, toMs: number): boolean {
    for (let row = 0; row < Math.min(this.#count, CAPACITY); row++) {
      const timeMs = this.#timesMs[row];
      if (timeMs < fromMs || timeMs > toMs) continue;
      if (this.#quality[row * PARTS.length + part] < IN_SIGHT) return false;
    }
    return true;
  }
}
