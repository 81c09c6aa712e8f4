import { distributionOf, type Distribution } from '../../core/distribution.ts';
import type { LoggedFrame } from './frame-log.ts';

/** What the log tells of each frame's way. */
export interface FrameTimes {
  readonly work: Distribution | null;
  readonly arrival: Distribution | null;
  readonly waiting: Distribution | null;
  readonly delivery: Distribution | null;
  readonly captureToResult: Distribution | null;
}

/**
 * @param live whether the capture times are those of a camera. Their clock is another one: the quickest frame is taken
 *   to have arrived at once, so arrival is what others took longer.
 */
export function frameTimes(frames: readonly LoggedFrame[], live: boolean): FrameTimes {
  const of = (time: (frame: LoggedFrame) => number): Distribution | null => distributionOf(frames.map(time));
  const quickest = quickestArrival(frames);
  return {
    work: of(({ takenMs, sentMs }) => sentMs - takenMs),
    delivery: of(({ sentMs, receivedMs }) => Math.max(0, receivedMs - sentMs)),
    arrival: live ? of(({ captureMs, arrivedMs }) => arrivedMs - captureMs - quickest) : null,
    waiting: live ? of(({ arrivedMs, takenMs }) => takenMs - arrivedMs) : null,
    captureToResult: live ? of(({ captureMs, receivedMs }) => receivedMs - captureMs - quickest) : null,
  };
}

/** From the clock of the capture to the shared one, by the quickest frame. */
function quickestArrival(frames: readonly LoggedFrame[]): number {
  return frames.reduce((least, { captureMs, arrivedMs }) => Math.min(least, arrivedMs - captureMs), Infinity);
}
