import type { Condition, Stretch } from '../../footage/footage-clip.ts';
import { CHANNEL_COUNT } from '../../../src/measure/channels.ts';
import type { LaidMovement } from './overlay.ts';

/** Channels as they come while somebody is watched, and the movements that were laid over them. */
export interface Sequence extends Stretch {
  readonly person: string;
  readonly condition: Condition;
  readonly movements: readonly LaidMovement[];
}

/** A piece of film, played forwards and backwards until it lasts so long; its own array. */
export function played({ timesMs, values }: Stretch, leastMs: number): Stretch {
  const frames = timesMs.length;
  const spanMs = timesMs[frames - 1]! - timesMs[0]!;
  const passes = Math.ceil(leastMs / spanMs);
  const order = [0];
  const times = [timesMs[0]!];
  for (let pass = 0; pass < passes; pass++)
    for (let step = 1; step < frames; step++) {
      const frame = pass % 2 === 0 ? step : frames - 1 - step;
      const before = order.at(-1)!;
      times.push(times.at(-1)! + Math.abs(timesMs[frame]! - timesMs[before]!));
      order.push(frame);
    }
  const rows = new Float32Array(order.length * CHANNEL_COUNT);
  for (const [at, frame] of order.entries())
    rows.set(values.subarray(frame * CHANNEL_COUNT, (frame + 1) * CHANNEL_COUNT), at * CHANNEL_COUNT);
  return { timesMs: Float64Array.from(times), values: rows };
}
