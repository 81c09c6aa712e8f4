import type { Moment } from '../../src/contracts/moment.ts';
import { LIVE_SPAN_LIMIT } from '../../src/spotting/gates/spans.ts';
import { type Emit, emitFrame } from './emit.ts';
import { describe, FaultError } from './fault.ts';
import { FrameRate } from './frames/frame-rate.ts';
import type { LatestFrame } from './frames/latest-frame.ts';
import type { LiveFrame } from './frames/live-frame.ts';
import { macrotask } from './frames/macrotask.ts';
import { SteadyTime } from './frames/steady-time.ts';
import type { PerceptionParts } from './perception-parts.ts';
import { Pipeline } from './pipeline.ts';
import type { StageClock } from './stage-clock.ts';

/** Frames in a row that may fail before watching ends: half a second at 30 fps. */
const MAX_FAILURES_IN_A_ROW = 15;

/** Watches a camera, the latest frame first, until its source ends. Rejects when frames keep failing. */
export async function watchLive(
  parts: PerceptionParts,
  clock: StageClock,
  emit: Emit,
  slot: LatestFrame<LiveFrame>,
): Promise<void> {
  let takenMs = 0;
  const events = {
    moment: (moment: Moment, emittedMs: number) =>
      emit({ type: 'moment', moment, latencyMs: emittedMs - moment.offsetMs + clock.now() - takenMs }),
  };
  const pipeline = new Pipeline(parts, clock, events, LIVE_SPAN_LIMIT);
  const rate = new FrameRate();
  const steady = new SteadyTime();
  let failures = 0;
  parts.observer.reset();
  clock.reset();
  for (let live = await slot.take(); live !== null; live = await slot.take()) {
    takenMs = clock.now();
    try {
      const timestampMs = steady.push(live.timestampMs, live.arrivedMs);
      const observation = await parts.observer.observe(live.picture, timestampMs);
      await pipeline.take(observation, parts.classifier.overlaps);
      rate.push(timestampMs);
      const dropped = slot.dropped + slot.lost;
      const { framesPerSecond } = rate;
      emitFrame(emit, pipeline, observation, {
        dropped,
        framesPerSecond,
        arrivedMs: live.arrivedMs,
        takenMs,
      });
      failures = 0;
    } catch (error) {
      // It says why no picture can be seen here; the next one would fail for the same reason.
      if (error instanceof FaultError) throw error;
      failures++;
      console.warn(`A frame could not be analysed: ${describe(error)}`);
      if (failures >= MAX_FAILURES_IN_A_ROW) throw new FaultError('frame-failed', describe(error), error);
    } finally {
      live.close();
    }
    await macrotask();
  }
}
