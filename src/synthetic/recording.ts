import type { MovementName } from '../contracts/movement.ts';
import type { Trace } from '../contracts/observation.ts';
import { LANDMARK_COUNT, LANDMARK_VALUES, PATCH_STRIDE } from '../contracts/observation.ts';
import type { Random } from '../core/random.ts';
import { PATCHES, PATCH_COUNT } from '../measure/regions.ts';
import { photograph } from './camera.ts';
import type { SyntheticPerson } from './face.ts';
import type { FaceState } from './shape.ts';
import { IOD_CM, STILL, addMovement, closeLids, newFacePoints, shapeFace } from './shape.ts';

const PICTURE = { widthPx: 640, heightPx: 480 } as const;

/** How much of each movement a real landmark detector follows: it swallows the rest. */
export const LANDMARK_GAIN: Readonly<Record<MovementName, number>> = {
  'inner-brow-up': 0.5,
  'outer-brow-up': 0.55,
  'brow-down': 0.3,
  'upper-lid-up': 0.3,
  'lids-tight': 0.3,
  'nose-wrinkle': 0.25,
  'upper-lip-up': 0.7,
  'lip-corner-up': 0.7,
  dimple: 0.65,
  'lip-corner-down': 0.65,
  'chin-up': 0.3,
  'lip-press': 0.5,
};

const SLICE_FRAMES = 100;

/**
 * What perception would have measured of a generated person at these times, noise and all. Pauses now and then, so
 * that a page can stay responsive.
 */
export function* recordPerson(
  person: SyntheticPerson,
  random: Random,
  timesMs: Float64Array,
): Generator<void, Trace> {
  const trace = emptyTrace(timesMs);
  const points = newFacePoints();
  const noise = new LandmarkNoise(random);
  const patches = new PatchRecorder(random);
  for (let frame = 0; frame < timesMs.length; frame++) {
    const timeMs = timesMs[frame]!;
    const state = person.stateAt(timeMs);
    shapeFace(state, points, (name) => LANDMARK_GAIN[name]);
    noise.addTo(points);
    photograph(points, person.poseAt(timeMs), PICTURE, frameOf(trace.landmarks, frame, LANDMARK_VALUES));
    patches.record(state, frameOf(trace.patches, frame, PATCH_COUNT * PATCH_STRIDE));
    if (frame % SLICE_FRAMES === SLICE_FRAMES - 1) yield;
  }
  return trace;
}

function emptyTrace(timesMs: Float64Array): Trace {
  const frames = timesMs.length;
  return {
    schema: 1,
    ...PICTURE,
    timesMs,
    faces: new Uint8Array(frames).fill(1),
    landmarks: new Float32Array(frames * LANDMARK_VALUES),
    patches: new Float32Array(frames * PATCH_COUNT * PATCH_STRIDE),
    luma: new Float32Array(frames).fill(0.46),
    doubled: new Uint8Array(frames),
  };
}

function frameOf(values: Float32Array, frame: number, stride: number): Float32Array {
  return values.subarray(frame * stride, (frame + 1) * stride);
}

/** Noise that keeps some of its last value. */
class Wander {
  #value = 0;
  readonly #random: Random;
  readonly #keep: number;
  readonly #step: number;

  constructor(random: Random, size: number, keep: number) {
    this.#random = random;
    this.#keep = keep;
    this.#step = size * Math.sqrt(1 - keep * keep) * Math.sqrt(3);
  }

  next(): number {
    this.#value = this.#keep * this.#value + this.#step * this.#random.between(-1, 1);
    return this.#value;
  }
}

/** Landmarks err together, in a few smooth patterns, never each on its own. */
const NOISE_PATTERNS = 4;
const LANDMARK_NOISE_CM = 0.012;

class LandmarkNoise {
  readonly #patterns: readonly {
    readonly x: Wander;
    readonly y: Wander;
    readonly weights: Float32Array;
  }[];

  constructor(random: Random) {
    const rest = newFacePoints();
    shapeFace(STILL, rest);
    this.#patterns = Array.from({ length: NOISE_PATTERNS }, () => ({
      x: new Wander(random, LANDMARK_NOISE_CM, 0.6),
      y: new Wander(random, LANDMARK_NOISE_CM, 0.6),
      weights: smoothPattern(rest, random),
    }));
  }

  addTo(points: Float32Array): void {
    for (const { x, y, weights } of this.#patterns) {
      const dx = x.next();
      const dy = y.next();
      for (let at = 0; at < LANDMARK_COUNT; at++) {
        points[at * 3]! += dx * weights[at]!;
        points[at * 3 + 1]! += dy * weights[at]!;
      }
    }
  }
}

function smoothPattern(rest: Float32Array, random: Random): Float32Array {
  const [perX, perY, phase] = [
    random.between(-0.3, 0.3),
    random.between(-0.3, 0.3),
    random.between(0, 2 * Math.PI),
  ];
  return Float32Array.from({ length: LANDMARK_COUNT }, (_, at) =>
    Math.sin(rest[at * 3]! * perX + rest[at * 3 + 1]! * perY + phase),
  );
}

const PATCH_NOISE_IOD = 0.0009;
const PATCH_DRIFT_IOD = 0.004;
const SHUT_LID_QUALITY = 0.25;

/** What patch tracking would have measured: the skin's own movement in full, its noise and slow drift. */
class PatchRecorder {
  readonly #skin = new Float32Array(LANDMARK_COUNT * 2);
  readonly #shared: readonly Wander[];
  readonly #noise: readonly Wander[];
  readonly #drift: readonly Wander[];

  constructor(random: Random) {
    const wanders = (count: number, size: number, keep: number): readonly Wander[] =>
      Array.from({ length: count }, () => new Wander(random, size, keep));
    this.#shared = wanders(2, PATCH_NOISE_IOD * 0.7, 0.3);
    this.#noise = wanders(PATCH_COUNT * 2, PATCH_NOISE_IOD, 0.3);
    this.#drift = wanders(PATCH_COUNT * 2, PATCH_DRIFT_IOD, 0.998);
  }

  record(state: FaceState, out: Float32Array): void {
    this.#skin.fill(0);
    for (const movement of state.movements) addMovement(this.#skin, 2, movement, 1);
    closeLids(this.#skin, 2, state.lidClosure);
    const shared = this.#shared.map((each) => each.next());
    const shut = Math.max(state.lidClosure.right, state.lidClosure.left) > 0;
    PATCHES.forEach(({ landmarks }, patch) => {
      for (const axis of [0, 1] as const) {
        const skin = this.#meanSkin(landmarks, axis) / IOD_CM;
        const error =
          this.#noise[patch * 2 + axis]!.next() + this.#drift[patch * 2 + axis]!.next() + shared[axis]!;
        out[patch * PATCH_STRIDE + axis] = (axis === 0 ? skin : -skin) + error;
      }
      const overLid = Math.abs(this.#meanSkin(landmarks, 1)) > 0.1 && shut;
      out[patch * PATCH_STRIDE + 2] = overLid ? SHUT_LID_QUALITY : 0.92;
    });
  }

  #meanSkin(landmarks: readonly number[], axis: 0 | 1): number {
    return landmarks.reduce((sum, index) => sum + this.#skin[index * 2 + axis]!, 0) / landmarks.length;
  }
}
