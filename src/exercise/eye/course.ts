import { minimumJerk } from '../../core/minimum-jerk.ts';

/** Faces rise a little faster than they fall. */
const RISE_SHARE = 0.45;

/** How many displayed frames come nearest to a length, one at least. */
export function framesOf(lengthMs: number, frameMs: number): number {
  return Math.max(1, Math.round(lengthMs / frameMs));
}

/** How high a movement stands at a share of its length: it comes and goes as skin does. */
export function heightAt(share: number): number {
  return minimumJerk(share < RISE_SHARE ? share / RISE_SHARE : (1 - share) / (1 - RISE_SHARE));
}

/** The heights in so many displayed frames, at the middle of each; the highest is 1, however few they are. */
export function courseOf(frames: number): readonly number[] {
  const heights = Array.from({ length: frames }, (_, at) => heightAt((at + 0.5) / frames));
  const highest = Math.max(...heights);
  return heights.map((height) => height / highest);
}
