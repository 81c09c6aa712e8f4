import type { Moment } from '../../src/contracts/moment.ts';
import type { ClipReport } from '../../src/contracts/perception.ts';
import { RunningMedian } from '../../src/core/running-median.ts';
import { type Emit, emitFrame, progressTeller } from './emit.ts';
import { FrameRate } from './frames/frame-rate.ts';
import { macrotask } from './frames/macrotask.ts';
import type { PerceptionParts } from './perception-parts.ts';
import { Pipeline } from './pipeline.ts';
import type { SourceFrame } from './frames/source-frames.ts';
import type { StageClock } from './stage-clock.ts';

/** Frame intervals whose median gives a clip's rate. */
const INTERVAL_MEMORY = 1001;

export interface SourceRun {
  readonly frames: AsyncIterable<SourceFrame> | Iterable<SourceFrame>;
  /** Length as far as it is known beforehand. */
  readonly promisedMs: number;
  /** Aborted, it ends after the frame at hand. */
  readonly signal: AbortSignal;
}

/** Runs every frame of a clip or trace, in order and one at a time, and sums up. */
export async function analyseSource(
  parts: PerceptionParts,
  clock: StageClock,
  emit: Emit,
  { frames, promisedMs, signal }: SourceRun,
): Promise<ClipReport> {
  const moments: Moment[] = [];
  const pipeline = new Pipeline(parts, clock, {
    moment(moment, emittedMs) {
      moments.push(moment);
      emit({ type: 'moment', moment, latencyMs: emittedMs - moment.offsetMs });
    },
  });
  const rate = new FrameRate();
  const intervals = new RunningMedian(INTERVAL_MEMORY);
  const tell = progressTeller(emit, promisedMs, () => clock.now());
  parts.observer.reset();
  clock.reset();
  const startMs = clock.now();
  let lastMs = 0;
  let size = { width: 0, height: 0 };
  for await (const frame of frames) {
    try {
      if (signal.aborted) break;
      await frame.due();
      const takenMs = clock.now();
      const observation = await frame.observe();
      await pipeline.take(observation, parts.classifier.overlaps);
      rate.push(frame.timestampMs);
      if (frame.timestampMs > lastMs) intervals.push(frame.timestampMs - lastMs);
      lastMs = frame.timestampMs;
      size = { width: observation.widthPx, height: observation.heightPx };
      const { framesPerSecond } = rate;
      emitFrame(emit, pipeline, observation, { dropped: 0, framesPerSecond, arrivedMs: takenMs, takenMs });
      tell(lastMs);
    } finally {
      frame.close();
    }
    await macrotask();
  }
  await pipeline.finish(lastMs);
  const elapsedS = (clock.now() - startMs) / 1000;
  const analysedFrames = pipeline.analysedFrames;
  const durationMs = analysedFrames > 0 ? lastMs + intervals.value : 0;
  const fps = intervals.value > 0 ? 1000 / intervals.value : 0;
  return {
    source: { ...size, fps, frames: analysedFrames, durationMs },
    analysedFrames,
    ...pipeline.summary(durationMs),
    moments,
    stages: clock.summary(),
    framesPerSecond: elapsedS > 0 ? analysedFrames / elapsedS : 0,
    truncated: false,
    faceSeen: pipeline.faceSeen,
  };
}
