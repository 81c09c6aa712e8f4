import type { Side } from '../../src/contracts/movement.ts';
import { LANDMARK_VALUES, type Trace } from '../../src/contracts/observation.ts';
import { HeadAligner } from '../../src/measure/head/align.ts';
import { skinShare } from './face-part.ts';
import { ANATOMY, PLANTABLE, type Plantable } from './movements.ts';
import { expressionCourse } from './expression-course.ts';
import type { Course } from './pulse.ts';
import { median } from '../../src/core/quantiles.ts';
import { robustDeviation } from '../../models/evaluation/statistics/quantiles.ts';
import { highPassed } from './high-passed.ts';

/** An expression of a person in a clip, all over the face, to be planted in another face, small and fast. */
export interface Expression {
  /**
   * How far each vertex of the mesh goes, (across, down) interleaved, in multiples of how far the pulled landmarks go
   * on the side that goes further. Rounded, so that the same clip gives the same order.
   */
  readonly moved: readonly number[];
  readonly course: Course;
  readonly side: Side;
  /** How far the pulled landmarks went in the clip, IOD, and when they were furthest. */
  readonly sizeIod: number;
  readonly peakMs: number;
}

/** What a person shows of their own accord, by the movement that goes furthest in it. */
export type Expressions = Readonly<Partial<Record<Plantable, Expression>>>;

/** Of what is smaller the landmarks' own noise, about 0.2 % IOD, is more than a tenth. IOD. */
const LEAST_SIZE_IOD = 0.025;
/** Deviations of the high-passed course: so far chance does not go in a clip. */
const LEAST_NOISE_UNITS = 6;
const NOISE_WINDOW_MS = 1200;
/** From rest to height, and back: what is slower is drift. */
const RISE_MS = [100, 1500] as const;
const FALL_MS = [100, 2500] as const;
/** It comes back by this share of its height at least. */
const RETURNED = 0.6;
/** Rest lies this much nearer to the person's usual face than the height does. */
const RESTING = 0.5;
/** Frames averaged at rest and at the height, to each side. */
const AVERAGED = 2;
/** Turning further, degrees, shows another picture of the same skin. */
const MOST_TURN_DEG = 5;
/** Lips that part further than the rest of the face moves say a word. */
const MOST_PARTING = 1;
/** Where other skin goes further than this many times the pulled landmarks, the movement is another one. */
const MOST_ELSEWHERE = 1.8;
/** A side that goes less than this share of the other one stays. */
const ONE_SIDED_BELOW = 0.35;
const ROUNDING = 1e4;

const LIPS = [13, 14] as const;
/** A blink looks like a movement of the lids: of those nothing is learnt from a clip. */
const LEARNABLE = PLANTABLE.filter((movement) => movement !== 'lids-tight');

/** Landmarks without the head's motion, frame by frame; null where there is not one face. */
interface AlignedFrames {
  readonly timesMs: Float64Array;
  readonly frames: readonly (Float32Array | null)[];
  readonly turnsDeg: readonly (readonly [yaw: number, pitch: number])[];
}

function alignedFrames(trace: Trace): AlignedFrames {
  const aligner = new HeadAligner();
  const turnsDeg: [number, number][] = [];
  const frames = Array.from(trace.timesMs, (_, frame) => {
    const own = trace.landmarks.subarray(frame * LANDMARK_VALUES, (frame + 1) * LANDMARK_VALUES);
    if (trace.faces[frame] === 1) aligner.align(own, trace.widthPx, trace.heightPx);
    turnsDeg.push([aligner.yawDeg, aligner.pitchDeg]);
    return trace.faces[frame] === 1 ? aligner.aligned.slice() : null;
  });
  return { timesMs: trace.timesMs, frames, turnsDeg };
}

/** Mean of the aligned frames around one; null where one of them is missing. */
function averaged({ frames }: AlignedFrames, frame: number): Float64Array | null {
  const mean = new Float64Array(LANDMARK_VALUES);
  for (let near = frame - AVERAGED; near <= frame + AVERAGED; near++) {
    const own = near < 0 ? null : frames.at(near);
    if (own === null || own === undefined) return null;
    own.forEach((value, k) => (mean[k]! += value / (2 * AVERAGED + 1)));
  }
  return mean;
}

/** How far one side's pulled landmarks are the way a movement takes them, IOD. */
function along(movement: Plantable, side: 'right' | 'left', points: ArrayLike<number>): number {
  const { pull } = ANATOMY[movement];
  const landmarks = pull[side].flat();
  const mean = (axis: number): number =>
    landmarks.reduce((sum, landmark) => sum + points[landmark * 3 + axis]!, 0) / landmarks.length;
  const lateral = (side === 'left' ? 1 : -1) * mean(0);
  return (lateral * pull.lateral + mean(1) * pull.up) / Math.hypot(pull.lateral, pull.up);
}

function further(movement: Plantable, points: ArrayLike<number>): number {
  return Math.max(along(movement, 'right', points), along(movement, 'left', points));
}

/** The mean of both sides over time; the last value where no face is. */
function courseOf({ frames }: AlignedFrames, movement: Plantable): number[] {
  let held = 0;
  return frames.map((frame) => {
    if (frame !== null) held = (along(movement, 'right', frame) + along(movement, 'left', frame)) / 2;
    return held;
  });
}

/** Frames between which a course rises to a height and falls again. */
interface Excursion {
  readonly rest: number;
  readonly peak: number;
  readonly end: number;
  readonly size: number;
}

/** The lowest frame on one side of a peak, at most as far as a higher one. */
function lowest(
  { timesMs }: AlignedFrames,
  course: readonly number[],
  peak: number,
  step: 1 | -1,
  [leastMs, mostMs]: readonly [number, number],
): number | null {
  let best: number | null = null;
  for (let k = peak + step; k >= 0 && k < course.length; k += step) {
    const apartMs = Math.abs(timesMs[k]! - timesMs[peak]!);
    if (apartMs > mostMs || course[k]! > course[peak]!) break;
    if (apartMs >= leastMs && (best === null || course[k]! < course[best]!)) best = k;
  }
  return best;
}

function excursionAt(
  aligned: AlignedFrames,
  course: readonly number[],
  usual: number,
  peak: number,
): Excursion | null {
  const rest = lowest(aligned, course, peak, -1, RISE_MS);
  const end = lowest(aligned, course, peak, 1, FALL_MS);
  if (rest === null || end === null) return null;
  const size = course[peak]! - course[rest]!;
  const returns = course[peak]! - course[end]! >= RETURNED * size;
  const rests = Math.abs(course[rest]! - usual) < RESTING * Math.abs(course[peak]! - usual);
  return returns && rests ? { rest, peak, end, size } : null;
}

function turns({ turnsDeg }: AlignedFrames, { rest, peak }: Excursion): boolean {
  return [0, 1].some((axis) => Math.abs(turnsDeg[peak]![axis]! - turnsDeg[rest]![axis]!) > MOST_TURN_DEG);
}

/** Displacement of all landmarks from rest to height, in canonical axes, IOD. */
function displacementOf(aligned: AlignedFrames, { rest, peak }: Excursion): Float64Array | null {
  const [from, to] = [averaged(aligned, rest), averaged(aligned, peak)];
  return from === null || to === null ? null : to.map((value, k) => value - from[k]!);
}

/** Whether no other movement goes as far, and no word is said. */
function isMostly(movement: Plantable, moved: Float64Array): boolean {
  const size = further(movement, moved);
  const parted = Math.abs(moved[LIPS[0] * 3 + 1]! - moved[LIPS[1] * 3 + 1]!);
  if (parted > MOST_PARTING * size) return false;
  return LEARNABLE.every((other) => further(other, moved) <= size);
}

function sideOf(movement: Plantable, moved: Float64Array): Side {
  const [right, left] = [along(movement, 'right', moved), along(movement, 'left', moved)];
  if (ANATOMY[movement].midline || Math.min(right, left) >= ONE_SIDED_BELOW * Math.max(right, left))
    return 'both';
  return right > left ? 'right' : 'left';
}

/** The displacement of brows and lower face as multiples of the movement's size. */
function fieldOf(movement: Plantable, moved: Float64Array): number[] {
  const size = further(movement, moved);
  const shares = skinShare();
  const rounded = (value: number): number => Math.round(ROUNDING * value) / ROUNDING;
  return Array.from(shares).flatMap((share, vertex) => [
    rounded((share * moved[vertex * 3]!) / size),
    rounded((-share * moved[vertex * 3 + 1]!) / size),
  ]);
}

function expressionOf(aligned: AlignedFrames, movement: Plantable): Expression | null {
  const course = courseOf(aligned, movement);
  const least = Math.max(
    LEAST_SIZE_IOD,
    LEAST_NOISE_UNITS * robustDeviation(highPassed(aligned.timesMs, course, NOISE_WINDOW_MS)),
  );
  const usual = median(course);
  const excursions = course
    .flatMap((_, peak) => excursionAt(aligned, course, usual, peak) ?? [])
    .filter((excursion) => excursion.size >= least && !turns(aligned, excursion))
    .sort((a, b) => b.size - a.size);
  for (const excursion of excursions) {
    const moved = displacementOf(aligned, excursion);
    if (moved === null || !isMostly(movement, moved)) continue;
    const field = fieldOf(movement, moved);
    if (field.some((multiple) => Math.abs(multiple) > MOST_ELSEWHERE)) continue;
    return {
      moved: field,
      course: expressionCourse(aligned.timesMs, course, excursion),
      side: sideOf(movement, moved),
      sizeIod: further(movement, moved),
      peakMs: aligned.timesMs[excursion.peak]!,
    };
  }
  return null;
}

/**
 * The person's largest expressions in a clip: excursions of brows or lower face that are large against the landmarks'
 * noise, come back, and are not mixed with a word or a turn of the head. Empty where there is none.
 */
export function expressionsIn(trace: Trace): Expressions {
  const aligned = alignedFrames(trace);
  return Object.fromEntries(
    LEARNABLE.flatMap((movement) => {
      const expression = expressionOf(aligned, movement);
      return expression === null ? [] : [[movement, expression]];
    }),
  );
}
