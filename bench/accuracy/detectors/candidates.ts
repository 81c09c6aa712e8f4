import type { Detection } from '../detector.ts';

/** A movement has begun, or is over, where this share of its height is left. */
const FOOT_SHARE = 0.2;
/** A smooth rise (raised cosine) passes that share after 30 % of its way: what was walked is 70 % of it. */
const WALKED_SHARE = 0.7;
/** Apexes closer than this belong to one movement (the field's near hit). */
const MERGE_MS = 200;
/** No walk goes further: twice the longest brief movement. */
const MAX_WALK_MS = 1000;

export interface Extent {
  readonly onsetMs: number;
  readonly offsetMs: number;
}

/** From the apex down to a fifth of its height, or to a local minimum, on one side. */
function foot(course: ArrayLike<number>, timesMs: Float64Array, apex: number, step: 1 | -1): number {
  const limit = FOOT_SHARE * course[apex]!;
  let at = apex;
  while (at + step >= 0 && at + step < course.length) {
    const next = at + step;
    if (course[next]! > course[at]! || Math.abs(timesMs[next]! - timesMs[apex]!) > MAX_WALK_MS) break;
    if (course[next]! <= limit) return extrapolated(course, timesMs, apex, at, next, limit);
    at = next;
  }
  return timesMs[at]!;
}

/** The crossing between two frames, carried on to where a smooth movement would start. */
function extrapolated(
  course: ArrayLike<number>,
  timesMs: Float64Array,
  apex: number,
  above: number,
  below: number,
  limit: number,
): number {
  const fall = course[above]! - course[below]!;
  const share = fall > 0 ? (course[above]! - limit) / fall : 1;
  const crossingMs = timesMs[above]! + share * (timesMs[below]! - timesMs[above]!);
  return timesMs[apex]! + (crossingMs - timesMs[apex]!) / WALKED_SHARE;
}

/** Where the rise to an apex began and the fall from it ended. */
export function extentOf(course: ArrayLike<number>, timesMs: Float64Array, apex: number): Extent {
  return { onsetMs: foot(course, timesMs, apex, -1), offsetMs: foot(course, timesMs, apex, 1) };
}

/** Frames that are higher than `floor` and no lower than their neighbours; of a plateau, the first. */
export function peaksOf(course: ArrayLike<number>, floor: number): number[] {
  const peaks: number[] = [];
  for (let at = 0; at < course.length; at++) {
    const before = at > 0 ? course[at - 1]! : -Infinity;
    const after = at + 1 < course.length ? course[at + 1]! : -Infinity;
    if (course[at]! >= floor && course[at]! > before && course[at]! >= after) peaks.push(at);
  }
  return peaks;
}

/** One candidate per peak of a course, scored by its height. */
export function candidatesOf(course: ArrayLike<number>, timesMs: Float64Array, floor: number): Detection[] {
  return peaksOf(course, floor).map((apex) => ({
    ...extentOf(course, timesMs, apex),
    apexMs: timesMs[apex]!,
    score: course[apex]!,
  }));
}

export function durationMs({ onsetMs, offsetMs }: Extent): number {
  return offsetMs - onsetMs;
}

/** One candidate per movement: of several with neighbouring apexes the surest stays. In order of time. */
export function onePerMovement(candidates: readonly Detection[], apartMs = MERGE_MS): Detection[] {
  const surest = [...candidates].sort((a, b) => b.score - a.score || a.apexMs - b.apexMs);
  const kept: Detection[] = [];
  for (const candidate of surest) {
    if (kept.every(({ apexMs }) => Math.abs(apexMs - candidate.apexMs) > apartMs)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.apexMs - b.apexMs);
}
