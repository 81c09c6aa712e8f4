/** The course of a planted movement: raised cosines up and down around a plateau. Times in ms. */
export interface Pulse {
  readonly onsetMs: number;
  readonly riseMs: number;
  readonly holdMs: number;
  readonly fallMs: number;
}

/** Heights in equal steps of time, from the foot (0) to the height (1); the fall as seen backwards. */
export interface Course {
  readonly rise: readonly number[];
  readonly fall: readonly number[];
}

export function apexMs({ onsetMs, riseMs, holdMs }: Pulse): number {
  return onsetMs + riseMs + holdMs / 2;
}

export function offsetMs({ onsetMs, riseMs, holdMs, fallMs }: Pulse): number {
  return onsetMs + riseMs + holdMs + fallMs;
}

function raisedCosine(share: number): number {
  return (1 - Math.cos(Math.PI * share)) / 2;
}

function onCourse(heights: readonly number[] | undefined, share: number): number {
  if (heights === undefined) return raisedCosine(share);
  const at = share * (heights.length - 1);
  const below = Math.floor(at);
  const before = heights[below]!;
  return before + (at - below) * ((heights[below + 1] ?? before) - before);
}

/** Height of the pulse at a time, 0..1; raised cosines where no other course is given. */
export function pulseAt(pulse: Pulse, timeMs: number, course?: Course): number {
  const sinceMs = timeMs - pulse.onsetMs;
  if (sinceMs <= 0) return 0;
  if (sinceMs < pulse.riseMs) return onCourse(course?.rise, sinceMs / pulse.riseMs);
  const downMs = sinceMs - pulse.riseMs - pulse.holdMs;
  if (downMs <= 0) return 1;
  return downMs < pulse.fallMs ? onCourse(course?.fall, 1 - downMs / pulse.fallMs) : 0;
}
