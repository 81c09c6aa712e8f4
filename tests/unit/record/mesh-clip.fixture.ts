import { LANDMARK_COUNT } from '../../../src/contracts/observation.ts';
import { Random } from '../../../src/core/random.ts';
import { photograph } from '../../../src/synthetic/camera.ts';
import { SyntheticPerson, type PlannedMovement, type Sway } from '../../../src/synthetic/face.ts';
import { newFacePoints, shapeFace } from '../../../src/synthetic/shape.ts';
import type { MeshClip } from '../../../src/record/mesh-clip.ts';

export const PICTURE = { widthPx: 1280, heightPx: 720 } as const;
export const STILL: Sway = { yaw: 0, pitch: 0, roll: 0, shiftCm: 0, distanceCm: 60 };
/** Far livelier than people sit: a clip's second and a half holds as much of it as ten seconds would. */
export const SWAYING: Sway = { yaw: 0.12, pitch: 0.08, roll: 0.15, shiftCm: 3, distanceCm: 60 };
const FRAME_MS = 1000 / 30;

export interface ClipPlan {
  readonly sway?: Sway;
  readonly planned?: readonly PlannedMovement[];
  readonly blinksMs?: readonly number[];
  /** Standard deviation of each coordinate, in pixels. */
  readonly noisePx?: number;
  readonly frames?: number;
  readonly startMs?: number;
}

/** A clip of a generated face, at 30 frames a second. */
export function clipOf(plan: ClipPlan): MeshClip {
  const { sway = STILL, planned = [], blinksMs = [], noisePx = 0, frames = 45, startMs = 4000 } = plan;
  const random = new Random(5);
  const person = new SyntheticPerson(random, sway, blinksMs, planned);
  const timesMs = Float64Array.from({ length: frames }, (_, at) => startMs + at * FRAME_MS);
  const points = new Float32Array(frames * LANDMARK_COUNT * 2);
  const [shape, seen] = [newFacePoints(), newFacePoints()];
  timesMs.forEach((ms, frame) => {
    shapeFace(person.stateAt(ms), shape);
    photograph(shape, person.poseAt(6 * ms), PICTURE, seen);
    for (let landmark = 0; landmark < LANDMARK_COUNT; landmark++) {
      const at = (frame * LANDMARK_COUNT + landmark) * 2;
      points[at] = seen[3 * landmark]! + (noisePx * random.normal()) / PICTURE.widthPx;
      points[at + 1] = seen[3 * landmark + 1]! + (noisePx * random.normal()) / PICTURE.heightPx;
    }
  });
  return { timesMs, points, aspect: PICTURE.widthPx / PICTURE.heightPx };
}
