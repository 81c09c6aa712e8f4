import { LANDMARK_COUNT } from '../contracts/observation.ts';
import { median } from '../core/quantiles.ts';
import { LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS } from '../measure/regions.ts';
import { HeadFit } from './head-fit.ts';
import { FACE_VALUES, type MeshClip } from './mesh-clip.ts';

/** An onset is told a little late, for a movement starts slowly. */
const ONSET_MARGIN_MS = 50;
/** How long before its onset a face counts as what the movement began from; a smile of a second ago is over or here. */
const JUST_BEFORE_MS = 250;
/** Fewer frames than this let one bad frame through a median. */
const FEWEST_REST_FRAMES = 3;
/** Eyes less open than this share of how they were at the time are in a blink. */
const BLINKING = 0.7;
/** Upper and lower margins of the lids, in the middle of each eye. */
const LID_MARGINS = [
  [159, 145],
  [386, 374],
] as const;
/** From this displacement on a point of skin is told to have moved, in IOD; trackers jitter by a third of it. */
export const MOVED_IOD = 0.006;
/** No enlargement carries a point farther than this, in IOD: about the opening of an eye. */
const FARTHEST_ENLARGED_IOD = 0.12;
const FIRST_IRIS_LANDMARK = 468;

/**
 * The person's face just before the movement of a clip: the median of each landmark over a quarter of a second before
 * its onset, blinks left out, the head's own motion taken out. Whatever the face was doing anyway is in it, and so is
 * no part of the movement. It is laid onto other frames to be compared with them; that keeps its buffers.
 */
export class RestFace {
  /** 478 x (x, y), in fractions of the picture, with the head as in the middle one of the frames at rest. */
  readonly points: Float32Array;
  readonly #fit = new HeadFit();
  readonly #laid = new Float32Array(FACE_VALUES);

  /** @param onsetMs of the moment, in the clip's time */
  constructor(clip: MeshClip, onsetMs: number) {
    const frames = framesJustBefore(clip, onsetMs - ONSET_MARGIN_MS);
    const middle = frames[frames.length >> 1]! * FACE_VALUES;
    this.points = medianFace(frames.map((frame) => this.#stilled(clip, frame, middle)));
  }

  /**
   * The rest face with the head where it is in a frame: to be drawn under the moving face.
   * @param out 478 x (x, y), fractions of the picture
   */
  layOnto({ points, aspect }: MeshClip, frame: number, out: Float32Array): void {
    this.#fit.fit(this.points, 0, points, frame * FACE_VALUES, aspect);
    this.#fit.apply(this.points, 0, out);
  }

  /**
   * How far each point of skin is from its rest in a frame, in inter-ocular distances (IOD); 0 for the
   * irises, whose place is the gaze's, and for what is not asked for.
   * @param asked for each of 478 landmarks, whether it counts: see `namedSkin`
   * @param out 478 values
   */
  displacements(clip: MeshClip, frame: number, asked: Uint8Array, out: Float32Array): void {
    this.layOnto(clip, frame, this.#laid);
    const iod = interOcular(this.#laid, clip.aspect);
    for (let landmark = 0; landmark < LANDMARK_COUNT; landmark++) {
      const counts = landmark < FIRST_IRIS_LANDMARK && asked[landmark] === 1;
      out[landmark] = counts ? this.#gap(clip, frame, landmark) / iod : 0;
    }
  }

  /**
   * The frame's face with its movement enlarged, the head left as it is. What is large by itself, a blink or
   * an open mouth, is drawn as it was; gaze is never enlarged.
   * @param factor 1 gives the frame itself
   * @param out 478 x (x, y), fractions of the picture
   */
  enlarge(clip: MeshClip, frame: number, factor: number, out: Float32Array): void {
    this.layOnto(clip, frame, this.#laid);
    const { points, aspect } = clip;
    const laid = this.#laid;
    const farthest = FARTHEST_ENLARGED_IOD * interOcular(laid, aspect);
    const from = frame * FACE_VALUES;
    for (let landmark = 0; landmark < LANDMARK_COUNT; landmark++) {
      const at = 2 * landmark;
      const isSkin = landmark < FIRST_IRIS_LANDMARK;
      const scale = isSkin ? stretch(this.#gap(clip, frame, landmark), factor, farthest) : 1;
      out[at] = laid[at]! + scale * (points[from + at]! - laid[at]!);
      out[at + 1] = laid[at + 1]! + scale * (points[from + at + 1]! - laid[at + 1]!);
    }
  }

  /** A frame's face with the head as in the middle frame. */
  #stilled({ points, aspect }: MeshClip, frame: number, middle: number): Float32Array {
    const face = new Float32Array(FACE_VALUES);
    this.#fit.fit(points, frame * FACE_VALUES, points, middle, aspect);
    this.#fit.apply(points, frame * FACE_VALUES, face);
    return face;
  }

  /** Distance of a frame's landmark from the laid face, in heights of the picture. */
  #gap({ points, aspect }: MeshClip, frame: number, landmark: number): number {
    const at = 2 * landmark;
    const from = frame * FACE_VALUES + at;
    const x = (points[from]! - this.#laid[at]!) * aspect;
    const y = points[from + 1]! - this.#laid[at + 1]!;
    return Math.sqrt(x * x + y * y);
  }
}

/** The frames of rest before a time, earliest first; the clip's first ones where it begins with its movement. */
function framesJustBefore(clip: MeshClip, endMs: number): readonly number[] {
  const all = [...clip.timesMs.keys()];
  const before = all.filter((frame) => clip.timesMs[frame]! <= endMs);
  if (before.length < FEWEST_REST_FRAMES) return all.slice(0, FEWEST_REST_FRAMES);
  const open = withEyesOpen(clip, before);
  const just = open.filter((frame) => clip.timesMs[frame]! >= endMs - JUST_BEFORE_MS);
  return just.length < FEWEST_REST_FRAMES ? open.slice(-FEWEST_REST_FRAMES) : just;
}

/** The frames without those in a blink; all of them where the eyes are hardly ever open. */
function withEyesOpen(clip: MeshClip, frames: readonly number[]): readonly number[] {
  const openings = frames.map((frame) => lidOpening(clip, frame));
  const usual = median(openings);
  const open = frames.filter((_, at) => openings[at]! >= BLINKING * usual);
  return open.length < FEWEST_REST_FRAMES ? frames : open;
}

/** Of both eyes together, in heights of the picture. */
function lidOpening({ points, aspect }: MeshClip, frame: number): number {
  const from = frame * FACE_VALUES;
  return LID_MARGINS.reduce((sum, [upper, lower]) => {
    const x = (points[from + 2 * upper]! - points[from + 2 * lower]!) * aspect;
    const y = points[from + 2 * upper + 1]! - points[from + 2 * lower + 1]!;
    return sum + Math.sqrt(x * x + y * y);
  }, 0);
}

function medianFace(faces: readonly Float32Array[]): Float32Array {
  return Float32Array.from({ length: FACE_VALUES }, (_, value) => median(faces.map((face) => face[value]!)));
}

/** By how much a displacement is drawn longer: `factor`, as long as that does not carry it too far. */
function stretch(length: number, factor: number, farthest: number): number {
  if (length === 0 || factor <= 1) return factor;
  return Math.max(1, Math.min(factor, farthest / length));
}

const LEAST_INTER_OCULAR = 1e-6;

/** Distance between the middles of the eyes' corners, in heights of the picture. */
function interOcular(face: Float32Array, aspect: number): number {
  const [a, b] = RIGHT_EYE_CORNERS;
  const [c, d] = LEFT_EYE_CORNERS;
  const x = ((face[2 * c]! + face[2 * d]! - face[2 * a]! - face[2 * b]!) * aspect) / 2;
  const y = (face[2 * c + 1]! + face[2 * d + 1]! - face[2 * a + 1]! - face[2 * b + 1]!) / 2;
  return Math.max(LEAST_INTER_OCULAR, Math.sqrt(x * x + y * y));
}
