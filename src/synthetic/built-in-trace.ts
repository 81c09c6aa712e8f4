import type { MovementName, Side } from '../contracts/movement.ts';
import type { Trace } from '../contracts/observation.ts';
import { Random } from '../core/random.ts';
import type { PlannedMovement } from './face.ts';
import { SyntheticPerson, endMs, planBlinks } from './face.ts';
import { recordPerson } from './recording.ts';
import { wholeRecording } from './whole-recording.ts';

/** The built-in trace: numbers made by this file, from no person. */
export const BUILT_IN_TRACE_SEED = 7;
/** @internal */
export const TRACE_MS = 60_000;

const FRAMES_PER_SECOND = 30;
const FRAMES = (TRACE_MS / 1000) * FRAMES_PER_SECOND;
const SWAY = { yaw: 0.09, pitch: 0.05, roll: 0.035, shiftCm: 1.1, distanceCm: 42 } as const;
const CLEAR_OF_BLINKS_MS = 700;

interface Sketch {
  readonly atMs: number;
  readonly names: readonly MovementName[];
  readonly side: Side;
  readonly amplitude: number;
  readonly totalMs: number;
}

/** What passes over the face: brief movements, and two lasting ones that no moment should come of. */
const SKETCHES: readonly Sketch[] = [
  { atMs: 9_000, names: ['inner-brow-up', 'outer-brow-up'], side: 'both', amplitude: 0.045, totalMs: 330 },
  { atMs: 17_500, names: ['lip-corner-up'], side: 'left', amplitude: 0.04, totalMs: 300 },
  { atMs: 23_000, names: ['lip-corner-up'], side: 'both', amplitude: 0.08, totalMs: 2_600 },
  { atMs: 29_500, names: ['brow-down'], side: 'both', amplitude: 0.04, totalMs: 370 },
  { atMs: 36_000, names: ['lip-corner-down'], side: 'both', amplitude: 0.04, totalMs: 270 },
  { atMs: 41_500, names: ['inner-brow-up', 'outer-brow-up'], side: 'both', amplitude: 0.06, totalMs: 2_100 },
  { atMs: 47_500, names: ['outer-brow-up'], side: 'right', amplitude: 0.045, totalMs: 300 },
  { atMs: 54_000, names: ['dimple', 'lip-corner-up'], side: 'both', amplitude: 0.035, totalMs: 400 },
];

/** The movements that the trace of this seed holds. @internal */
export function planTrace(seed: number): readonly PlannedMovement[] {
  const random = new Random(seed);
  return SKETCHES.flatMap((sketch) => {
    const onsetMs = sketch.atMs + random.between(-300, 300);
    const totalMs = sketch.totalMs * random.between(0.92, 1.08);
    const lasting = sketch.totalMs > 1000;
    const riseMs = lasting ? 420 : totalMs * 0.42;
    const fallMs = lasting ? 600 : totalMs * 0.5;
    const plateauMs = totalMs - riseMs - fallMs;
    return sketch.names.map((name) => ({
      name,
      side: sketch.side,
      amplitude: sketch.amplitude * random.between(0.9, 1.1),
      onsetMs,
      riseMs,
      plateauMs,
      fallMs,
    }));
  });
}

/** A generated trace of 60 s at 30 frames a second, in the form perception records. @internal */
export function buildTrace(seed: number): Trace {
  const recording = recordTrace(seed);
  for (;;) {
    const step = recording.next();
    if (step.done) return step.value;
  }
}

/** The same, in slices short enough for a page that must stay responsive. */
export function buildTraceInSlices(seed: number): Promise<Trace> {
  return wholeRecording(recordTrace(seed));
}

function recordTrace(seed: number): Generator<void, Trace> {
  const planned = planTrace(seed);
  const random = new Random(seed + 1);
  const clear = planned.map((each) => ({
    fromMs: each.onsetMs - CLEAR_OF_BLINKS_MS,
    toMs: endMs(each) + CLEAR_OF_BLINKS_MS,
  }));
  const person = new SyntheticPerson(random, SWAY, planBlinks(random, TRACE_MS, clear), planned);
  const timesMs = Float64Array.from({ length: FRAMES }, (_, frame) => (frame * 1000) / FRAMES_PER_SECOND);
  return recordPerson(person, random, timesMs);
}
