import { LANDMARK_COUNT } from '../contracts/observation.ts';
import { median } from '../core/quantiles.ts';
import { LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS } from '../measure/regions.ts';
import { HeadFit } from './head-fit.ts';
import { FACE_VALUES, frameCount, type MeshClip } from './mesh-clip.ts';

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

/**
 * The person's face before the movement of a clip: the median of each landmark over the first frames, the head's own
 * motion taken out. It is laid onto other frames to be compared with them; that keeps its buffers.
 */
export class RestFace {
  /** 478 x (x, y), in fractions of the picture, with the head as in the middle one of the frames at rest. */
  readonly points: Float32Array;
  readonly #fit = new HeadFit();
  readonly #laid = new Float32Array(FACE_VALUES);

  /** @param onsetMs of the moment, in the clip's time; without it the first half second is taken for rest */
  constructor(clip: MeshClip, onsetMs = clip.timesMs[0]! + REST_MS + ONSET_MARGIN_MS) {
    const before = clip.timesMs.findIndex((ms) => ms > onsetMs - ONSET_MARGIN_MS);
    const calm = before < 0 ? frameCount(clip) : before;
    const frames = Math.min(frameCount(clip), Math.max(FEWEST_REST_FRAMES, calm));
    const middle = (frames >> 1) * FACE_VALUES;
    this.points = medianFace(
      Array.from({ length: frames }, (_, frame) => this.#stilled(clip, frame, middle)),
    );
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
   * irises, whose place is the gaze's.
   * @param out 478 values
   */
  displacements(clip: MeshClip, frame: number, out: Float32Array): void {
    this.layOnto(clip, frame, this.#laid);
    const iod = interOcular(this.#laid, clip.aspect);
    for (let landmark = 0; landmark < LANDMARK_COUNT; landmark++) {
      out[landmark] = landmark < FIRST_IRIS_LANDMARK ? this.#gap(clip, frame, landmark) / iod : 0;
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
