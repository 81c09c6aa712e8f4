import { LANDMARK_COUNT } from '../contracts/observation.ts';
import { median } from '../core/quantiles.ts';
import { LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS } from '../measure/regions.ts';
import { HeadFit } from './head-fit.ts';
import type { MeshClip } from './mesh-clip.ts';

/** Values of one face: 478 x (x, y). */
export const FACE_VALUES = 2 * LANDMARK_COUNT;
/** A clip starts about 600 ms before its moment; the last 100 ms may belong to the movement already. */
const REST_MS = 500;
/** An onset is told a little late, for a movement starts slowly. */
const ONSET_MARGIN_MS = 50;
/** Fewer frames than this let one bad frame through a median. */
const FEWEST_REST_FRAMES = 3;
/** From this displacement on a point of skin is told to have moved, in IOD; trackers jitter by a third of it. */
export const MOVED_IOD = 0.006;
/** No enlargement carries a point farther than this, in IOD: about the opening of an eye. */
const FARTHEST_ENLARGED_IOD = 0.12;
const FIRST_IRIS_LANDMARK = 468;

const fit = new HeadFit();
const laidFace = new Float32Array(FACE_VALUES);

/** Number of frames of a clip. */
export function frameCount(clip: MeshClip): number {
  return clip.timesMs.length;
}

/**
 * The person's face before the movement: the median of each landmark over the first frames, the head's own
 * motion taken out. In fractions of the picture, with the head as in the middle one of those frames.
 * @param onsetMs of the moment, in the clip's time; without it the first half second is taken for rest
 */
export function restFace(
  clip: MeshClip,
  onsetMs = clip.timesMs[0] + REST_MS + ONSET_MARGIN_MS,
): Float32Array {
  const before = clip.timesMs.findIndex((ms) => ms > onsetMs - ONSET_MARGIN_MS);
  const calm = before < 0 ? frameCount(clip) : before;
  const frames = Math.min(frameCount(clip), Math.max(FEWEST_REST_FRAMES, calm));
  const middle = (frames >> 1) * FACE_VALUES;
  const stilled = Array.from({ length: frames }, (_, frame) => {
    const face = new Float32Array(FACE_VALUES);
    fit.fit(clip.points, frame * FACE_VALUES, clip.points, middle, clip.aspect);
    fit.apply(clip.points, frame * FACE_VALUES, face);
    return face;
  });
  return medianFace(stilled);
}

function medianFace(faces: readonly Float32Array[]): Float32Array {
  return Float32Array.from({ length: FACE_VALUES }, (_, value) => median(faces.map((face) => face[value])));
}

/**
 * The rest face with the head where it is in a frame: to be drawn under the moving face.
 * @param out 478 x (x, y), fractions of the picture
 */
export function laidRestFace(clip: MeshClip, frame: number, rest: Float32Array, out: Float32Array): void {
  fit.fit(rest, 0, clip.points, frame * FACE_VALUES, clip.aspect);
  fit.apply(rest, 0, out);
}

/**
 * How far each point of skin is from its rest in a frame, in inter-ocular distances (IOD); 0 for the
 * irises, whose place is the gaze's.
 * @param out 478 values
 */
export function displacements(clip: MeshClip, frame: number, rest: Float32Array, out: Float32Array): void {
  laidRestFace(clip, frame, rest, laidFace);
  const iod = interOcular(laidFace, clip.aspect);
  for (let landmark = 0; landmark < LANDMARK_COUNT; landmark++) {
    out[landmark] = landmark < FIRST_IRIS_LANDMARK ? gap(clip, frame, landmark) / iod : 0;
  }
}

/** The landmarks that were farther than `leastIod` from their rest in a frame, from `displacements`. */
export function movedLandmarks(displaced: Float32Array, leastIod = MOVED_IOD): readonly number[] {
  const moved: number[] = [];
  for (let landmark = 0; landmark < displaced.length; landmark++) {
    if (displaced[landmark] >= leastIod) moved.push(landmark);
  }
  return moved;
}

/**
 * The frame's face with its movement enlarged, the head left as it is. What is large by itself, a blink or
 * an open mouth, is drawn as it was; gaze is never enlarged.
 * @param factor 1 gives the frame itself
 * @param out 478 x (x, y), fractions of the picture
 */
export function enlarged(
  clip: MeshClip,
  frame: number,
  rest: Float32Array,
  factor: number,
  out: Float32Array,
): void {
  laidRestFace(clip, frame, rest, laidFace);
  const farthest = FARTHEST_ENLARGED_IOD * interOcular(laidFace, clip.aspect);
  const from = frame * FACE_VALUES;
  for (let landmark = 0; landmark < LANDMARK_COUNT; landmark++) {
    const at = 2 * landmark;
    const scale = landmark < FIRST_IRIS_LANDMARK ? stretch(gap(clip, frame, landmark), factor, farthest) : 1;
    out[at] = laidFace[at] + scale * (clip.points[from + at] - laidFace[at]);
    out[at + 1] = laidFace[at + 1] + scale * (clip.points[from + at + 1] - laidFace[at + 1]);
  }
}

/** By how much a displacement is drawn longer: `factor`, as long as that does not carry it too far. */
function stretch(length: number, factor: number, farthest: number): number {
  if (length === 0 || factor <= 1) return factor;
  return Math.max(1, Math.min(factor, farthest / length));
}

/** Distance of a frame's landmark from `laidFace`, in heights of the picture. */
function gap(clip: MeshClip, frame: number, landmark: number): number {
  const at = 2 * landmark;
  const from = frame * FACE_VALUES + at;
  const x = (clip.points[from] - laidFace[at]) * clip.aspect;
  const y = clip.points[from + 1] - laidFace[at + 1];
  return Math.sqrt(x * x + y * y);
}

const LEAST_INTER_OCULAR = 1e-6;

/** Distance between the middles of the eyes' corners, in heights of the picture. */
function interOcular(face: Float32Array, aspect: number): number {
  const [a, b] = RIGHT_EYE_CORNERS;
  const [c, d] = LEFT_EYE_CORNERS;
  const x = ((face[2 * c] + face[2 * d] - face[2 * a] - face[2 * b]) * aspect) / 2;
  const y = (face[2 * c + 1] + face[2 * d + 1] - face[2 * a + 1] - face[2 * b + 1]) / 2;
  return Math.max(LEAST_INTER_OCULAR, Math.sqrt(x * x + y * y));
}
