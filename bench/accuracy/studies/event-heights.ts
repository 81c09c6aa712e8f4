import type { Trace } from '../../../src/contracts/observation.ts';
import { REGIONS } from '../../../src/measure/regions.ts';
import { ANATOMY, regionsOf } from '../../planting/movements.ts';
import type { Planted } from '../../planting/schedule.ts';
import { median, robustDeviation } from '../../planting/statistics.ts';
import { stretchesOf } from '../detectors/grid-track.ts';
import { motionsOf, withoutMedian, type MotionKind } from '../detectors/region-motion-courses.ts';

/** As long as the simple rules look: longer than two brief movements. */
const MEDIAN_MS = 1200;
/** Noise is read this far from every planted movement. */
const CLEAR_MS = 200;
/** The window of rest with which a movement is compared ends this long before it; planted gaps are 1.5 s. */
const REST_BEFORE_MS = 300;

/** Heights in noise units: of the movement, and of a window of rest as long and in the same places. */
export interface EventHeight {
  readonly event: Planted;
  readonly moved: number;
  readonly atRest: number;
}

/** High-passed courses of a trace in units of their own noise at rest. */
interface Courses {
  readonly timesMs: readonly number[];
  /** By region, lateral and up. */
  readonly byRegion: readonly (readonly [readonly number[], readonly number[]])[];
}

function isClear(timeMs: number, events: readonly Planted[]): boolean {
  return events.every(({ onsetMs, offsetMs }) => timeMs < onsetMs - CLEAR_MS || timeMs > offsetMs + CLEAR_MS);
}

function coursesOf(trace: Trace, events: readonly Planted[], kind: MotionKind): Courses {
  const stretches = stretchesOf(trace);
  const timesMs = stretches.flatMap((stretch) => Array.from(stretch.timesMs));
  const clear = timesMs.map((timeMs) => isClear(timeMs, events));
  const motions = stretches.map((stretch) => motionsOf(stretch, kind));
  const inNoiseUnits = (region: number, axis: 'lateral' | 'up'): number[] => {
    const course = motions.flatMap((motion) => Array.from(withoutMedian(motion[region][axis], MEDIAN_MS)));
    const noise = robustDeviation(course.filter((_, frame) => clear[frame]));
    return course.map((value) => (noise > 0 ? Math.abs(value) / noise : 0));
  };
  const byRegion = REGIONS.map(
    (_, region) => [inNoiseUnits(region, 'lateral'), inNoiseUnits(region, 'up')] as const,
  );
  return { timesMs, byRegion };
}

function regionsMoved({ movement, side }: Planted): readonly number[] {
  const sides = side === 'both' ? (['right', 'left'] as const) : [side];
  const names = sides.flatMap((one) => regionsOf(ANATOMY[movement], one));
  return [...new Set(names)].map((name) => REGIONS.indexOf(name));
}

/** The highest value of the best of some regions between two times. */
function highest(
  { timesMs, byRegion }: Courses,
  regions: readonly number[],
  fromMs: number,
  toMs: number,
): number {
  let height = 0;
  timesMs.forEach((timeMs, frame) => {
    if (timeMs < fromMs || timeMs > toMs) return;
    for (const region of regions)
      height = Math.max(height, byRegion[region][0][frame], byRegion[region][1][frame]);
  });
  return height;
}

/** How far each planted movement stands out of the noise where it moves the skin. */
export function eventHeights(
  trace: Trace,
  events: readonly Planted[],
  kind: MotionKind,
): readonly EventHeight[] {
  const courses = coursesOf(trace, events, kind);
  return events.map((event) => {
    const regions = regionsMoved(event);
    const restMs = event.onsetMs - REST_BEFORE_MS;
    const lengthMs = event.offsetMs - event.onsetMs;
    return {
      event,
      moved: highest(courses, regions, event.onsetMs, event.offsetMs),
      atRest: highest(courses, regions, restMs - lengthMs, restMs),
    };
  });
}

/** Medians over the movements. */
export function medianHeights(heights: readonly EventHeight[]): {
  readonly moved: number;
  readonly atRest: number;
} {
  return {
    moved: median(heights.map(({ moved }) => moved)),
    atRest: median(heights.map(({ atRest }) => atRest)),
  };
}
