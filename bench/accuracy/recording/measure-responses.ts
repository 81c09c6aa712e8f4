import { readAt } from '../../../models/generator/recorded.ts';
import { RESPONSE_CHANNELS } from '../../../models/footage/response.ts';
import type { Stretch } from '../../../models/footage/footage-clip.ts';
import { CHANNEL_COUNT } from '../../../src/measure/channels.ts';
import { pulseBasis, type PulseBasis } from '../../../src/spotting/evidence/pulse-basis.ts';
import { GRID_STEP_MS } from '../../../src/spotting/grid/grid.ts';

/** Movements are looked at through the filter whose length is nearest to their own. */
const BASES: readonly PulseBasis[] = [200, 300, 400, 500].map(pulseBasis);

/** A brief movement that was planted. */
interface Planted {
  readonly amplitude: number;
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
}

/**
 * What a planted movement did to the channels for each IOD that the skin went: how far the planted clip is from its
 * untouched twin around the apex, through the matched filter of its length.
 * @returns RESPONSE_CHANNELS values, or null where one of the clips is broken around the movement
 */
export function responseTo(
  movement: Planted,
  planted: readonly Stretch[],
  twin: readonly Stretch[],
): number[] | null {
  const basis = nearestBasis(movement.offsetMs - movement.onsetMs);
  const fromMs = movement.apexMs - basis.before * GRID_STEP_MS;
  const toMs = movement.apexMs + basis.after * GRID_STEP_MS;
  const holds = ({ timesMs }: Stretch): boolean => timesMs[0]! <= fromMs && timesMs.at(-1)! >= toMs;
  const [own, untouched] = [planted.find(holds), twin.find(holds)];
  if (own === undefined || untouched === undefined) return null;
  const sum = new Array<number>(RESPONSE_CHANNELS).fill(0);
  const [here, there] = [new Float32Array(CHANNEL_COUNT), new Float32Array(CHANNEL_COUNT)];
  for (const [tap, weight] of basis.matched.entries()) {
    readAt(own, fromMs + tap * GRID_STEP_MS, here);
    readAt(untouched, fromMs + tap * GRID_STEP_MS, there);
    for (let channel = 0; channel < RESPONSE_CHANNELS; channel++)
      sum[channel]! += weight * (here[channel]! - there[channel]!);
  }
  return sum.map((value) => value / basis.pulseGain / movement.amplitude);
}

function nearestBasis(durationMs: number): PulseBasis {
  const off = ({ lengthMs }: PulseBasis): number => Math.abs(lengthMs - durationMs);
  return BASES.reduce((best, one) => (off(one) < off(best) ? one : best));
}
