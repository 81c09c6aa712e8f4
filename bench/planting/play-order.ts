/** One shown frame: which frame of the clip, and when. */
export interface Shown {
  readonly frame: number;
  readonly timeMs: number;
}

/**
 * Plays a clip forwards, backwards, forwards, ... `passes` times in all. The frame at a turn is shown
 * once; each step takes as long as the same step of the clip.
 */
export function playOrder(timesMs: ArrayLike<number>, passes: number): Shown[] {
  const count = timesMs.length;
  if (count === 0) return [];
  const shown: Shown[] = [{ frame: 0, timeMs: 0 }];
  for (let pass = 0; pass < passes; pass++) {
    for (let k = 1; k < count; k++) {
      const last = shown.at(-1)!;
      const frame = pass % 2 === 0 ? k : count - 1 - k;
      const stepMs = Math.abs(timesMs[frame] - timesMs[last.frame]);
      shown.push({ frame, timeMs: last.timeMs + stepMs });
    }
  }
  return shown;
}
