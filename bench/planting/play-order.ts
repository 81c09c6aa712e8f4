import type { Span } from '../../src/core/spans.ts';

/** One shown frame: which frame of the clip, and when. */
export interface ShownFrame {
  readonly frame: number;
  readonly timeMs: number;
}

/**
 * Plays a clip, or a part of it, forwards, backwards, forwards, ... `passes` times in all. The frame at a turn is shown
 * once; each step takes as long as the same step of the clip.
 */
export function playOrder(timesMs: ArrayLike<number>, passes: number, span?: Span): ShownFrame[] {
  const within = (ms: number): boolean => span === undefined || (ms >= span.fromMs && ms < span.toMs);
  const frames = Array.from(timesMs, (ms, frame) => ({ ms, frame })).filter(({ ms }) => within(ms));
  if (frames.length === 0) return [];
  const shown: ShownFrame[] = [{ frame: frames[0]!.frame, timeMs: 0 }];
  let last = frames[0]!;
  let timeMs = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (let k = 1; k < frames.length; k++) {
      const next = frames[pass % 2 === 0 ? k : frames.length - 1 - k]!;
      timeMs += Math.abs(next.ms - last.ms);
      shown.push({ frame: next.frame, timeMs });
      last = next;
    }
  }
  return shown;
}
