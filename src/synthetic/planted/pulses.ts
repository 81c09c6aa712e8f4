import type { MovementName } from '../../contracts/movement.ts';
import { briefCourse, type PlannedMovement } from '../face.ts';
import type { Interval } from '../../core/interval.ts';
import { Random } from '../../core/random.ts';

/** IOD: from what nobody sees to what everybody sees. */
export const AMPLITUDES = [0.005, 0.01, 0.015, 0.02, 0.03, 0.045] as const;
/** From two frames of a 30 fps camera to nearly the longest brief movement. */
export const DURATIONS_MS = [67, 100, 150, 200, 300, 450] as const;
const KINDS: readonly (readonly MovementName[])[] = [
  ['inner-brow-up', 'outer-brow-up'],
  ['lip-corner-up'],
  ['brow-down'],
];
/** Nothing is judged in the first one and a half seconds, and a person's noise is learnt over some more. */
const FIRST_MS = 10_000;
/** The longest movement, the spotter's wait for its end, and a rest; and never the same beat. */
const APART_MS = { from: 1500, to: 1900 } as const;

/** One planted movement. */
export interface PlannedPulse extends Interval {
  readonly amplitude: number;
  readonly durationMs: number;
  readonly movements: readonly PlannedMovement[];
}

/** Movements one after another, all brief. */
export interface PulsePlan {
  readonly pulses: readonly PlannedPulse[];
  readonly lengthMs: number;
}

/**
 * Every given amplitude with every duration, for each kind of movement, shuffled by the seed.
 * @param times how often each
 */
export function planPulses(
  seed: number,
  amplitudes: readonly number[] = AMPLITUDES,
  durationsMs: readonly number[] = DURATIONS_MS,
  times = 1,
): PulsePlan {
  const random = new Random(seed);
  const once = KINDS.flatMap((names) =>
    amplitudes.flatMap((amplitude) => durationsMs.map((durationMs) => ({ names, amplitude, durationMs }))),
  );
  const cells = Array.from({ length: times }, () => once).flat();
  const order = cells.map((cell) => ({ cell, at: random.uniform() })).sort((a, b) => a.at - b.at);
  let onsetMs = FIRST_MS;
  const pulses = order.map(({ cell }) => {
    const pulse = pulseOf(cell.names, cell.amplitude, cell.durationMs, onsetMs);
    onsetMs += random.between(APART_MS.from, APART_MS.to);
    return pulse;
  });
  return { pulses, lengthMs: onsetMs + APART_MS.to };
}

function pulseOf(
  names: readonly MovementName[],
  amplitude: number,
  durationMs: number,
  onsetMs: number,
): PlannedPulse {
  const course = briefCourse(onsetMs, durationMs);
  const movements = names.map((name) => ({ name, side: 'both' as const, amplitude, ...course }));
  const span = { onsetMs, apexMs: onsetMs + course.riseMs, offsetMs: onsetMs + durationMs };
  return { amplitude, durationMs, ...span, movements };
}
