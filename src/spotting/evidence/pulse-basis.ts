import { factorCholesky, solveCholesky } from '../../core/cholesky.ts';
import { minimumJerk } from '../../core/minimum-jerk.ts';
import { GRID_STEP_MS } from '../grid/grid.ts';

/** Frames of rest that a filter sees before the movement: 200 ms. */
const REST_BEFORE_FRAMES = 6;
/**
 * Frames of rest that are waited for after it: 133 ms. Less misses more, more finds no more and comes later
 * (bench/decisions.md, "How long the filter waits").
 */
const REST_AFTER_FRAMES = 4;
/** Courses that a brief movement does not take: waves of half a period to two periods over the window. */
const WAVES = 4;
/** A wave that is this much a combination of the courses before it adds nothing. */
const NEGLIGIBLE = 1e-6;
/**
 * The noise over time, as the footage's structure functions have it: a random walk (the head and the tracker
 * wander) and white noise. Covariance of increments, next to each other and not, in units of the white variance.
 */
const INCREMENT_VARIANCE = 4;
const NEIGHBOUR_COVARIANCE = -1;

/** Filters over time that are blind to a constant, with uncorrelated outputs of unit variance in such noise. */
export interface PulseBasis {
  readonly lengthMs: number;
  /** Taps before the apex, and after it. */
  readonly before: number;
  readonly after: number;
  /** Answer of `matched` to a pulse of height 1. */
  readonly pulseGain: number;
  /** Matched to the pulse. */
  readonly matched: Float64Array;
  /** What else may happen in the window, orthogonal to the pulse. */
  readonly others: readonly Float64Array[];
}

interface Course {
  readonly increments: Float64Array;
  /** The inverse covariance times the increments. */
  readonly weights: Float64Array;
}

/** Matched filter for a rise and fall (minimum jerk) in the noise above: the generalised least-squares solution. */
export function pulseBasis(lengthMs: number): PulseBasis {
  const halfMs = lengthMs / 2;
  const moving = Math.ceil(halfMs / GRID_STEP_MS);
  const before = moving + REST_BEFORE_FRAMES;
  const after = moving + REST_AFTER_FRAMES;
  const taps = before + after + 1;
  const factor = incrementFactor(taps - 1);
  const pulse = Float64Array.from({ length: taps }, (_, k) =>
    minimumJerk(1 - (Math.abs(k - before) * GRID_STEP_MS) / halfMs),
  );
  const first = whitened(incrementsOf(pulse), factor);
  const gain = Math.sqrt(dot(first.increments, first.weights));
  const matched = scaled(first, 1 / gain);
  const basis = [matched];
  for (const shape of [twoSteps(pulse, before), ...waves(taps)]) {
    const rest = orthogonal(whitened(incrementsOf(shape), factor), basis);
    if (rest !== null) basis.push(rest);
  }
  const others = basis.slice(1).map(({ weights }) => overTaps(weights));
  const filter = overTaps(matched.weights);
  return { lengthMs, before, after, pulseGain: dot(filter, pulse), matched: filter, others };
}

/** Rises where the pulse rises, and again where it falls: half of a step is this, the other half is the pulse. */
function twoSteps(pulse: Float64Array, apex: number): Float64Array {
  return pulse.map((height, k) => (k <= apex ? height - 1 : 1 - height));
}

function waves(taps: number): Float64Array[] {
  return Array.from({ length: WAVES }, (_, wave) =>
    Float64Array.from({ length: taps }, (_value, k) => Math.cos((Math.PI * (wave + 1) * (k + 0.5)) / taps)),
  );
}

function incrementFactor(size: number): Float64Array {
  const covariance = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    covariance[k * size + k] = INCREMENT_VARIANCE;
    if (k > 0) covariance[k * size + k - 1] = covariance[(k - 1) * size + k] = NEIGHBOUR_COVARIANCE;
  }
  factorCholesky(covariance, size);
  return covariance;
}

function incrementsOf(shape: Float64Array): Float64Array {
  return Float64Array.from({ length: shape.length - 1 }, (_, k) => shape[k + 1]! - shape[k]!);
}

function whitened(increments: Float64Array, factor: Float64Array): Course {
  const weights = increments.slice();
  solveCholesky(factor, increments.length, weights);
  return { increments, weights };
}

function scaled({ increments, weights }: Course, by: number): Course {
  return { increments: increments.map((value) => by * value), weights: weights.map((value) => by * value) };
}

/** What a course has beyond those given (each of unit size), at unit size; null where that is nothing. */
function orthogonal(course: Course, basis: readonly Course[]): Course | null {
  const increments = course.increments.slice();
  const weights = course.weights.slice();
  for (const other of basis) {
    const common = dot(increments, other.weights);
    for (let k = 0; k < increments.length; k++) {
      increments[k]! -= common * other.increments[k]!;
      weights[k]! -= common * other.weights[k]!;
    }
  }
  const size = dot(increments, weights);
  if (size < NEGLIGIBLE * dot(course.increments, course.weights)) return null;
  return scaled({ increments, weights }, 1 / Math.sqrt(size));
}

/** A filter of increments as one of values. */
function overTaps(weights: Float64Array): Float64Array {
  return Float64Array.from({ length: weights.length + 1 }, (_, k) => {
    return (k > 0 ? weights[k - 1]! : 0) - (k < weights.length ? weights[k]! : 0);
  });
}

/** @internal */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
