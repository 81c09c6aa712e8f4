import type { Trace } from '../../contracts/observation.ts';
import { Random } from '../../core/random.ts';
import { SyntheticPerson } from '../face.ts';
import { recordPerson } from '../recording.ts';
import { wholeRecording } from '../whole-recording.ts';
import type { PulsePlan } from './pulses.ts';

/** Somebody who sits still and listens. */
const SWAY = { yaw: 0.05, pitch: 0.03, roll: 0.02, shiftCm: 0.6, distanceCm: 42 } as const;

/** A generated person who makes the planned movements and never blinks, at the given frame times. */
export function plantedTrace({ pulses }: PulsePlan, timesMs: Float64Array, seed: number): Promise<Trace> {
  const random = new Random(seed);
  const movements = pulses.flatMap((pulse) => pulse.movements);
  return wholeRecording(recordPerson(new SyntheticPerson(random, SWAY, [], movements), random, timesMs));
}
