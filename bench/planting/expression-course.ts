import type { Course } from './pulse.ts';

/** Heights of a rise or fall that are kept. */
const STEPS = 16;
/** Shares of the height between which a movement is seen to rise: before and after it creeps. */
const FOOT = 0.15;
const TOP = 0.9;
/** A course that goes this many times its height on the way to it is noise, and a smooth one takes its place. */
const ROUGH = 1.6;
/** The same where so much of the time wins so little of the height: that is two movements. */
const LINGERING = { timeShare: 0.4, heightShare: 0.1 } as const;
const ROUNDING = 1e3;

function rounded(value: number): number {
  return Math.round(ROUNDING * value) / ROUNDING;
}

function raisedCosine(): number[] {
  return Array.from({ length: STEPS + 1 }, (_, k) => rounded((1 - Math.cos((Math.PI * k) / STEPS)) / 2));
}

/** Way gone over way won. */
function roughness(values: readonly number[]): number {
  const gone = values.slice(1).reduce((sum, value, k) => sum + Math.abs(value - values[k]!), 0);
  return gone / Math.abs(values[values.length - 1]! - values[0]!);
}

function lingers(heights: readonly number[]): boolean {
  const apart = Math.round(LINGERING.timeShare * STEPS);
  return heights.slice(apart).some((later, k) => later - heights[k]! < LINGERING.heightShare);
}

/** Heights in equal steps of time, never falling, from 0 to 1. */
function evenly(timesMs: readonly number[], heights: readonly number[]): number[] {
  const [first, last] = [heights[0]!, heights[heights.length - 1]!];
  let highest = 0;
  return Array.from({ length: STEPS + 1 }, (_, k) => {
    const ms = timesMs[0]! + ((timesMs[timesMs.length - 1]! - timesMs[0]!) * k) / STEPS;
    const next = Math.max(
      1,
      timesMs.findIndex((later) => later >= ms),
    );
    const share = (ms - timesMs[next - 1]!) / (timesMs[next]! - timesMs[next - 1]!);
    const height = heights[next - 1]! + share * (heights[next]! - heights[next - 1]!);
    highest = Math.max(highest, (height - first) / (last - first));
    return k === STEPS ? 1 : rounded(Math.min(1, highest));
  });
}

/** One side of a movement, from its foot to its height. */
function side(timesMs: readonly number[], values: readonly number[]): readonly number[] {
  const [low, high] = [values[0]!, values[values.length - 1]!];
  const heights = values.map((value) => (value - low) / (high - low));
  const top = heights.findIndex((height) => height >= TOP);
  const foot = heights.slice(0, top).findLastIndex((height) => height <= FOOT);
  const rising = heights.slice(foot, top + 1);
  if (foot < 0 || rising.length < 3 || roughness(rising) > ROUGH) return raisedCosine();
  const course = evenly(timesMs.slice(foot, top + 1), rising);
  return lingers(course) ? raisedCosine() : course;
}

/**
 * How the movement rose and fell, without its length; raised cosines where it was too rough.
 * @param course height of the movement at each time
 */
export function expressionCourse(
  timesMs: ArrayLike<number>,
  course: readonly number[],
  { rest, peak, end }: { readonly rest: number; readonly peak: number; readonly end: number },
): Course {
  const times = Array.from(timesMs);
  const backwards = times.slice(peak, end + 1).map((ms) => -ms);
  return {
    rise: side(times.slice(rest, peak + 1), course.slice(rest, peak + 1)),
    fall: side(backwards.reverse(), course.slice(peak, end + 1).reverse()),
  };
}
