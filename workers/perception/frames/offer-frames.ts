import type { StageClock } from '../stage-clock.ts';
import type { LatestFrame } from './latest-frame.ts';
import type { LiveFrame } from './live-frame.ts';

/** Offers each frame of a stream as it arrives, until the stream ends or is cancelled. */
export async function offerFrames(
  reader: ReadableStreamDefaultReader<VideoFrame>,
  slot: LatestFrame<LiveFrame>,
  clock: StageClock,
): Promise<void> {
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    const frame = step.value;
    slot.offer({
      picture: frame,
      timestampMs: frame.timestamp / 1000,
      arrivedMs: clock.now(),
      close: () => frame.close(),
    });
  }
}
