import { photograph, type HeadPose } from './camera.ts';
import { keepLipsApart, moveMouth } from './mouth.ts';
import { faceOf, type ExerciseFace } from './people/faces.ts';
import { drawPeople } from './people/person.ts';
import { Skin } from './people/skin.ts';
import { shutLids, newFacePoints, placeIrises, type FaceState } from './shape.ts';

export type { ExerciseFace } from './people/faces.ts';
export type { Hair } from './people/look.ts';
export { STILL, type FaceState } from './shape.ts';

/** How a head is turned: positive to the picture's right, and up. */
export interface View {
  readonly yawDeg: number;
  readonly pitchDeg: number;
}

/** Heads are turned so far at most; beyond, the movements of the far side are no longer seen. @internal */
export const MOST_TURN_DEG = 25;

const SEED = 1207;
const COUNT = 24;

/** Always the same people, in the same order. */
export const EXERCISE_FACES: readonly ExerciseFace[] = drawPeople(COUNT, SEED).map((person, at) =>
  faceOf(person, `face-${String(at + 1).padStart(2, '0')}`),
);

/** The picture is square; the head is in its middle, as far away as somebody across a table. */
const PICTURE = { widthPx: 1000, heightPx: 1000 } as const;
const DISTANCE_CM = 75;
/** Room for the hair above and the neck below. */
const LIFT_CM = 0.25;
const AHEAD: View = { yawDeg: 0, pitchDeg: 0 };

/** How far eyeballs end before the plane of the eye's corners. */
const EYEBALL_CM = 0.3;

const EYE_CORNERS = [33, 133, 362, 263] as const;

/**
 * Where the landmarks of a face are in a square picture: 478 x (x, y, z), as fractions of its side from the top left,
 * z smaller when nearer. A movement of level 0.02 carries the skin by 2 % of the distance between the eyes, measured
 * in the picture where it carries it farthest, however the head is turned.
 */
export function poseFace(face: ExerciseFace, view: View, state: FaceState, out: Float32Array): void {
  const { verticesCm, iodCm } = face.shape;
  const pose = headPose(face, view, state.nodDeg);
  scratch.set(verticesCm);
  const skin = skinOf(face);
  for (const movement of state.movements) if (movement.level !== 0) skin.move(scratch, movement, pose);
  moveMouth(scratch, state, iodCm);
  keepLipsApart(scratch);
  shutLids(scratch, state.lidClosure);
  placeIrises(scratch, state, eyeballZCm(verticesCm));
  takePicture(scratch, pose, out);
}

function takePicture(points: Float32Array, pose: HeadPose, out: Float32Array): void {
  photograph(points, pose, PICTURE, out);
}

const scratch = newFacePoints();

function headPose({ tiltDeg }: ExerciseFace, { yawDeg, pitchDeg }: View, nodDeg: number): HeadPose {
  const inRadians = (degrees: number): number => (degrees * Math.PI) / 180;
  return {
    yaw: inRadians(yawDeg),
    pitch: inRadians(pitchDeg - nodDeg),
    roll: inRadians(tiltDeg),
    xCm: 0,
    yCm: LIFT_CM,
    distanceCm: DISTANCE_CM,
  };
}

function eyeballZCm(verticesCm: ArrayLike<number>): number {
  return EYE_CORNERS.reduce((sum, corner) => sum + verticesCm[corner * 3 + 2]! / 4, EYEBALL_CM);
}

const skins = new WeakMap<ExerciseFace, Skin>();

function skinOf(face: ExerciseFace): Skin {
  const skin = skins.get(face) ?? new Skin(face.shape, headPose(face, AHEAD, 0), takePicture);
  skins.set(face, skin);
  return skin;
}
