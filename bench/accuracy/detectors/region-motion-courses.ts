import { RunningMedian } from '../../../src/core/running-median.ts';
import { CHANNEL } from '../../../src/measure/channels.ts';
import { REGION_COUNT } from '../../../src/measure/regions.ts';
import { GRID_STEP_MS } from '../../../src/spotting/grid/grid.ts';
import { courseOf, type Stretch } from './grid-track.ts';

/** Which measurement of the regions' motion a rule looks at. */
export type MotionKind = 'patch' | 'landmark';

/** Displacement of one region over time, in IOD. */
export interface Motion {
  readonly lateral: Float64Array;
  readonly up: Float64Array;
}

const FIRST: Readonly<Record<MotionKind, readonly [lateral: number, up: number]>> = {
  patch: [CHANNEL.patchLateral, CHANNEL.patchUp],
  landmark: [CHANNEL.landmarkLateral, CHANNEL.landmarkUp],
};

export function motionsOf(stretch: Stretch, kind: MotionKind): Motion[] {
  const [lateral, up] = FIRST[kind];
  return Array.from({ length: REGION_COUNT }, (_, region) => ({
    lateral: courseOf(stretch, lateral + region),
    up: courseOf(stretch, up + region),
  }));
}

/** What is left of a course after the median of the `windowMs` around each frame is taken off. */
export function withoutMedian(course: Float64Array, windowMs: number): Float64Array {
  const half = Math.round(windowMs / GRID_STEP_MS / 2);
  const median = new RunningMedian(2 * half + 1);
  const out = new Float64Array(course.length);
  // The course is carried on with its last value, so that every frame gets a full window.
  for (let frame = 0; frame < course.length + half; frame++) {
    const value = median.push(course[Math.min(frame, course.length - 1)]!);
    if (frame >= half) out[frame - half] = course[frame - half]! - value;
  }
  return out;
}

export function highPassedMotion({ lateral, up }: Motion, windowMs: number): Motion {
  return { lateral: withoutMedian(lateral, windowMs), up: withoutMedian(up, windowMs) };
}
