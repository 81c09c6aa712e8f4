import {
  LANDMARK_COUNT,
  LANDMARK_VALUES,
  PATCH_STRIDE,
  type Trace,
} from '../../../src/contracts/observation.ts';
import { Random } from '../../../src/core/random.ts';
import { PATCH_COUNT } from '../../../src/measure/regions.ts';
import { photograph } from '../../../src/synthetic/camera.ts';
import { SyntheticPerson } from '../../../src/synthetic/face.ts';
import { newFacePoints, shapeFace, IOD_CM, STILL } from '../../../src/synthetic/shape.ts';

const FRAMES_PER_SECOND = 30;
const PICTURE = { widthPx: 640, heightPx: 480 } as const;
/** Sitting still: sways of a degree, radians and cm. */
const SWAY = { yaw: 0.02, pitch: 0.015, roll: 0.01, shiftCm: 0.4, distanceCm: 42 } as const;
/** What the pipeline's own noise is on the stillest recorded clip, standard deviation, IOD. */
const PATCH_NOISE_IOD = 0.0009;
const LANDMARK_NOISE_IOD = 0.0019;
/** Landmarks err together, in a few smooth patterns that keep a part of their last value. */
const PATTERNS = 5;
const KEPT = 0.5;
const QUALITY = 0.9;
const LUMA = 0.5;

/** A generated face that does nothing at all: a stage for nuisances where no footage is at hand. */
export function quietFace(durationMs: number, seed: number): Trace {
  const random = new Random(seed);
  const frames = Math.floor((durationMs * FRAMES_PER_SECOND) / 1000);
  const landmarks = new Float32Array(frames * LANDMARK_VALUES);
  const timesMs = Float64Array.from({ length: frames }, (_, frame) => (frame * 1000) / FRAMES_PER_SECOND);
  const person = new SyntheticPerson(random, SWAY, [], []);
  const noise = landmarkNoise(random);
  const points = newFacePoints();
  timesMs.forEach((timeMs, frame) => {
    shapeFace(person.stateAt(timeMs), points);
    noise(points);
    const own = landmarks.subarray(frame * LANDMARK_VALUES, (frame + 1) * LANDMARK_VALUES);
    photograph(points, person.poseAt(timeMs), PICTURE, own);
  });
  return {
    schema: 1,
    ...PICTURE,
    timesMs,
    landmarks,
    patches: Float32Array.from({ length: frames * PATCH_COUNT * PATCH_STRIDE }, (_, at) =>
      at % PATCH_STRIDE === 2 ? QUALITY : PATCH_NOISE_IOD * random.normal(),
    ),
    faces: new Uint8Array(frames).fill(1),
    luma: new Float32Array(frames).fill(LUMA),
    doubled: new Uint8Array(frames),
  };
}

function landmarkNoise(random: Random): (points: Float32Array) => void {
  const rest = newFacePoints();
  shapeFace(STILL, rest);
  const patterns = Array.from({ length: PATTERNS }, () => {
    const [fx, fy, phase] = [random.between(-0.4, 0.4), random.between(-0.4, 0.4), random.between(0, 6.3)];
    const weights = Float32Array.from({ length: LANDMARK_COUNT }, (_, at) =>
      Math.sin(rest[at * 3]! * fx + rest[at * 3 + 1]! * fy + phase),
    );
    return { weights, x: 0, y: 0 };
  });
  const fresh = Math.sqrt(1 - KEPT * KEPT) * LANDMARK_NOISE_IOD * IOD_CM * Math.sqrt(2 / PATTERNS);
  return (points) => {
    for (const pattern of patterns) {
      pattern.x = KEPT * pattern.x + fresh * random.normal();
      pattern.y = KEPT * pattern.y + fresh * random.normal();
      pattern.weights.forEach((weight, at) => {
        points[at * 3]! += weight * pattern.x;
        points[at * 3 + 1]! += weight * pattern.y;
      });
    }
  };
}
