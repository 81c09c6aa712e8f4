import type { MovementName } from '../../contracts/movement.ts';
import { CHANNEL } from '../../measure/channels.ts';
import { MEASURED_PARTS, PARTS_OF } from '../../contracts/face-part.ts';
import { GRID_STEP_MS } from '../grid/grid.ts';
import { TimedRing } from '../../core/timed-ring.ts';
import { SKIN_CAPACITY } from './skin-history.ts';

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
  readonly #quality = new TimedRing(SKIN_CAPACITY, MEASURED_PARTS.length);

  /** @param channels raw channels of one grid frame */
  push(timeMs: number, channels: Float32Array): void {
    this.#quality.push(timeMs, channels, CHANNEL.quality);
  }

  reset(): void {
    this.#quality.clear();
  }

  /** Whether the skin that shows a movement was in sight from before its onset until after its apex. */
  sees(name: MovementName, onsetMs: number, apexMs: number): boolean {
    const part = PARTS_OF[name].measured;
    const fromMs = part === 'lids' ? onsetMs : onsetMs - DISTRUST_MS;
    return this.#inSight(MEASURED_PARTS.indexOf(part), fromMs, apexMs + AFTER_APEX_MS);
  }

  #inSight(part: number, fromMs: number, toMs: number): boolean {
    const quality = this.#quality;
    for (let row = quality.firstFrom(fromMs); row < quality.end && quality.timeMs(row) <= toMs; row++)
      if (quality.value(row, part) < IN_SIGHT) return false;
    return true;
  }
}
