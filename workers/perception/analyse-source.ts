import { MEASURED_PARTS } from '../../src/contracts/face-part.ts';
import type { Moment, UnscoredSpan } from '../../src/contracts/moment.ts';
import type { Observation } from '../../src/contracts/observation.ts';
import type { ClipReport, PictureSize } from '../../src/contracts/perception.ts';
import { recordOf } from '../../src/core/record-of.ts';
import type { AnalysisSummary } from '../../src/spotting/channel-analyser.ts';
import { type Emit, emitFrame, progressTeller } from './emit.ts';
import { FrameRate } from './frames/frame-rate.ts';
import { FrameStep } from './frames/frame-step.ts';
import { macrotask } from './frames/macrotask.ts';
import type { PerceptionParts } from './perception-parts.ts';
import { Pipeline } from './pipeline.ts';
import type { SourceFrame } from './frames/source-frames.ts';
import type { StageClock } from './stage-clock.ts';

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
  const step = new FrameStep();
  const tell = progressTeller(emit, promisedMs, () => clock.now());
  parts.observer.reset();
  clock.reset();
  const startMs = clock.now();
  let firstMs: number | null = null;
  let lastMs = 0;
  const sizes: PictureSize[] = [];
  for await (const frame of frames) {
    try {
      if (signal.aborted) break;
      await frame.due();
      const takenMs = clock.now();
      const observation = await frame.observe();
      await pipeline.take(observation, parts.classifier.overlaps);
      rate.push(frame.timestampMs);
      firstMs ??= frame.timestampMs;
      step.push(frame.timestampMs);
      lastMs = frame.timestampMs;
      noteSize(sizes, observation);
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
  const durationMs = analysedFrames > 0 ? lastMs + step.ms : 0;
  const fps = step.ms > 0 ? 1000 / step.ms : 0;
  const { width, height } = sizes[0] ?? { width: 0, height: 0 };
  return {
    source: { width, height, sizes, fps, frames: analysedFrames, durationMs },
    analysedFrames,
    ...withoutLead(pipeline.summary(durationMs), firstMs ?? 0, step.ms),
    moments,
    stages: clock.summary(),
    framesPerSecond: elapsedS > 0 ? analysedFrames / elapsedS : 0,
    truncated: false,
    faceSeen: pipeline.faceSeen,
  };
}

/** A clip whose sound begins before its pictures: nothing was judged until the first, where what could not be begins. */
function withoutLead(summary: AnalysisSummary, firstMs: number, stepMs: number): AnalysisSummary {
  if (firstMs <= 0) return summary;
  // Within one step no frame is missing.
  const reason = firstMs > stepMs ? 'frame-gap' : 'settling';
  const lead: UnscoredSpan = { fromMs: 0, toMs: firstMs, reason };
  return {
    scoredMs: summary.scoredMs - firstMs,
    unscoredMs: summary.unscoredMs + firstMs,
    unscored: [lead, ...summary.unscored],
    parts: recordOf(MEASURED_PARTS, (part) => ({
      judgedMs: summary.parts[part].judgedMs - firstMs,
      unjudged: [lead, ...summary.parts[part].unjudged],
    })),
  };
}

/** Notes a picture's size where it is another than the last. */
function noteSize(sizes: PictureSize[], { timestampMs, widthPx, heightPx }: Observation): void {
  const last = sizes.at(-1);
  if (last?.width === widthPx && last.height === heightPx) return;
  sizes.push({ fromMs: timestampMs, width: widthPx, height: heightPx });
}
