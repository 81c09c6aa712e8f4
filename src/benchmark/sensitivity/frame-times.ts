/** Steps shorter than this are two pictures of one moment, and steps back a clock that was set. */
const LEAST_STEP_MS = 1;

/**
 * Frame times for a trace of some length, in the rhythm that was really measured: its steps one after another, and from
 * the start again.
 * @param leastStepMs frames that come faster than this are left out, as a device that is too slow would
 * @returns null when there are too few times to know a rhythm
 */
export function timesInRhythm(
  measuredMs: readonly number[],
  lengthMs: number,
  leastStepMs: number,
): Float64Array | null {
  const steps = measuredMs
    .slice(1)
    .map((timeMs, k) => timeMs - measuredMs[k])
    .filter((stepMs) => stepMs >= LEAST_STEP_MS);
  if (steps.length === 0) return null;
  const timesMs = [0];
  for (let k = 0, nowMs = 0; nowMs < lengthMs; k++) {
    nowMs += steps[k % steps.length];
    if (nowMs - timesMs[timesMs.length - 1] >= leastStepMs) timesMs.push(nowMs);
  }
  return Float64Array.from(timesMs);
}
