import { Random } from '../../core/random.ts';
import { photograph } from '../../synthetic/camera.ts';
import type { PlannedMovement } from '../../synthetic/face.ts';
import { SyntheticPerson, planBlinks } from '../../synthetic/face.ts';
import type { ActiveMovement } from '../../synthetic/shape.ts';
import { newFacePoints, shapeFace } from '../../synthetic/shape.ts';
import type { FacePoints } from './painter.ts';

const SEED = 11;
const LOOP_MS = 10 * 60_000;
const PICTURE = { widthPx: 1000, heightPx: 1000 } as const;
const SWAY = { yaw: 0.26, pitch: 0.07, roll: 0.05, shiftCm: 0.2, distanceCm: 60 } as const;
/** A trace of warmth in the face at rest. */
const AT_REST: readonly ActiveMovement[] = [
  { name: 'upper-lid-up', side: 'both', level: 0.012 },
  { name: 'lip-corner-up', side: 'both', level: 0.045 },
];
const MOVEMENT_EVERY_MS = 9000;

/** The generated face of the start page: it sways, blinks, and now and then something passes over it. */
export class RestingFace {
  readonly #person: SyntheticPerson;
  readonly #points = newFacePoints();
  readonly #face: FacePoints = { values: newFacePoints(), stride: 3 };

  constructor() {
    const random = new Random(SEED);
    this.#person = new SyntheticPerson(random, SWAY, planBlinks(random, LOOP_MS, []), plan());
  }

  /** The face at a time; the same buffer each time. */
  at(timeMs: number): FacePoints {
    const looped = timeMs % LOOP_MS;
    const state = this.#person.stateAt(looped);
    shapeFace({ ...state, movements: [...AT_REST, ...state.movements] }, this.#points);
    photograph(this.#points, this.#person.poseAt(looped), PICTURE, this.#face.values);
    return this.#face;
  }
}

function plan(): readonly PlannedMovement[] {
  const names = ['inner-brow-up', 'lip-corner-up', 'outer-brow-up'] as const;
  return Array.from({ length: Math.floor(LOOP_MS / MOVEMENT_EVERY_MS) }, (_, at) => ({
    name: names[at % names.length]!,
    side: 'both' as const,
    amplitude: 0.05,
    onsetMs: 4000 + at * MOVEMENT_EVERY_MS,
    riseMs: 170,
    plateauMs: 20,
    fallMs: 220,
  }));
}
